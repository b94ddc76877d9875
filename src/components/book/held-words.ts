/** In which releases something stood, said after “it”: all of a few, the ends of many; the versions are the earliest first. */
export function heldInWords(versions: readonly string[]): string {
  const [first = '', second = ''] = versions;
  const last = versions.at(-1) ?? '';
  if (versions.length === 1) return `was part of ${first} alone`;
  if (versions.length === 2) return `was part of ${first} and ${second}`;
  return `was part of ${versions.length} releases, the first ${first} and the last ${last}`;
}
