/** Orders records by what people call them, capitals and small letters alike. */
export function byLabel(a: { readonly label: string }, b: { readonly label: string }): number {
  const [one, other] = [a.label.toLowerCase(), b.label.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The same, and what is called alike by id, so that it keeps one order whatever it came in. */
export const byLabelThenId = (a: Called, b: Called): number =>
  byLabel(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

interface Called {
  readonly label: string;
  readonly id: string;
}
