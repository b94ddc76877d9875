import { partiesCalled } from '../matching.ts';
import type { StandingParty } from '../standing.ts';
import type { Said } from './adr-file.ts';

/** Those who are named in a field, one by one: by what, on which line, and the id of whoever is called so. */
export function namedPeople(
  fields: readonly Said[],
  parties: readonly StandingParty[],
): { readonly name: string; readonly line: number; readonly id: string | undefined }[] {
  return fields.flatMap(({ text, line }) =>
    text
      .split(/\s*[,;&\n]\s*(?:and\s+)?|\s+and\s+/)
      .filter(Boolean)
      .map((name) => ({ name, line, id: idOf(name, parties) })),
  );
}

/** Who is called so, by name, title, id, handle or address; undefined where that is nobody, or not clear. */
function idOf(name: string, parties: readonly StandingParty[]): string | undefined {
  // A role stands in brackets behind a name, an address behind it or alone.
  const bare = name.replace(/\s*[(<][^)>]*[)>]|\s+\S+@\S+\.\S+/g, '').trim();
  const inside = /[(<]([^)>]*)[)>]/.exec(name)?.[1] ?? /\S+@\S+\.\S+/.exec(name)?.[0];
  for (const word of [name, bare, ...(inside === undefined ? [] : [inside])]) {
    const unmarked = word.replace(/^@/, '');
    const address = parties.filter(({ contact }) => contact?.toLowerCase() === word.toLowerCase());
    for (const found of [
      partiesCalled(word, parties),
      partiesCalled(`@${unmarked}`, parties),
      partiesCalled(unmarked, parties),
      address,
    ])
      if (found.length === 1) return found[0]?.id;
  }
  return undefined;
}
