const STOPS = 'a[href], button, summary';

/**
 * Makes each row of a table one stop for the tab key: the arrows go from row to row and, within one, from link to link.
 * What has the focus is what is shown; nothing is hidden from whoever reads without a mouse.
 */
export function rove(table: HTMLTableElement): void {
  const stopsIn = (row: HTMLTableRowElement) =>
    [...row.querySelectorAll<HTMLElement>(STOPS)].filter((one) => one.checkVisibility());
  const settle = (row: HTMLTableRowElement, at?: HTMLElement) => {
    const [first] = row.querySelectorAll<HTMLElement>(STOPS);
    for (const one of row.querySelectorAll<HTMLElement>(STOPS)) one.tabIndex = one === (at ?? first) ? 0 : -1;
  };
  const rows = () => [...(table.tBodies[0]?.rows ?? [])].filter(({ hidden }) => !hidden);
  for (const row of rows()) settle(row);
  table.addEventListener('focusin', ({ target }) => {
    const row = (target as HTMLElement).closest('tbody tr');
    if (row instanceof HTMLTableRowElement) settle(row, target as HTMLElement);
  });
  table.addEventListener('keydown', (event) => {
    const at = event.target as HTMLElement;
    const row = at.closest('tbody tr');
    if (!(row instanceof HTMLTableRowElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = stopsIn(row);
    const place = stops.indexOf(at);
    const all = rows();
    const next = {
      ArrowRight: stops[place + 1],
      ArrowLeft: stops[place - 1],
      ArrowDown: below(all[all.indexOf(row) + 1], at),
      ArrowUp: below(all[all.indexOf(row) - 1], at),
      Home: firstOf(all[0]),
      End: firstOf(all.at(-1)),
    }[event.key];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  /** What stands in the same column of another row, else what stands first there. */
  const below = (row: HTMLTableRowElement | undefined, at: HTMLElement) => {
    const column = at.closest<HTMLTableCellElement>('td, th');
    return (
      row &&
      (stopsIn(row).find((one) => one.closest('td, th') === row.cells[column?.cellIndex ?? 0]) ??
        firstOf(row))
    );
  };
  const firstOf = (row: HTMLTableRowElement | undefined) => row && stopsIn(row)[0];
}
