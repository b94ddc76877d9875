/** Orders records by what people call them, capitals and small letters alike. */
export function byLabel(a: { readonly label: string }, b: { readonly label: string }): number {
  const [one, other] = [a.label.toLowerCase(), b.label.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}
