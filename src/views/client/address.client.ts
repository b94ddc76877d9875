/** What a reader has chosen stands in the address after `#`, as `overlaps.sort=areas&overlaps.words=pay`, so that a link shows exactly that. */
const chosen = (): URLSearchParams =>
  new URLSearchParams(location.hash.includes('=') ? location.hash.slice(1) : '');

/** What was chosen of a part of the page, such as a table. */
export function choiceOf(part: string): Map<string, string> {
  const before = `${part}.`;
  return new Map(
    [...chosen()].flatMap(([key, value]) =>
      key.startsWith(before) ? [[key.slice(before.length), value]] : [],
    ),
  );
}

/** Keeps what was chosen of a part of the page in the address; what is empty is left out. */
export function keepChoice(part: string, choice: Iterable<readonly [string, string]>): void {
  const all = chosen();
  for (const key of [...all.keys()]) if (key.startsWith(`${part}.`)) all.delete(key);
  for (const [key, value] of choice) if (value !== '') all.set(`${part}.${key}`, value);
  const hash = all.toString();
  history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`);
  linkToChoice();
}

/** Shows the link to what is chosen, where anything is. */
export function linkToChoice(): void {
  const hash = chosen().toString();
  for (const link of document.querySelectorAll<HTMLElement>('[data-seen]')) {
    link.hidden = hash === '';
    link.querySelector('a')?.setAttribute('href', `#${hash}`);
  }
}
