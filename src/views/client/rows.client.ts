/** A way to sort: by which column, and from the most to the least or from a to z. */
export interface Order {
  readonly key: string;
  readonly isDown: boolean;
}

/** An order as an address and a form say it: `areas`, or `-areas` from the most to the least; undefined for no words. */
export const orderOf = (text: string): Order | undefined =>
  text === '' ? undefined : { key: text.replace(/^-/, ''), isDown: text.startsWith('-') };

/** The order in which rows that are alike stand beside each other; no column is called so. */
const LIKE = 'like';

/** Sorts the rows of a table by a column or by what they are like; where two are the same, they stay as they were. What has the focus keeps it. */
export function sortRows(
  table: HTMLTableElement,
  order: Order | undefined,
  original: readonly HTMLTableRowElement[],
): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const column = heads.findIndex(({ dataset }) => dataset['key'] === order?.key);
  const head = heads[column];
  for (const one of heads) one.removeAttribute('aria-sort');
  const rows = [...original];
  if (order && (head || order.key === LIKE)) {
    head?.setAttribute('aria-sort', order.isDown ? 'descending' : 'ascending');
    const isNumber = head?.dataset['sort'] === 'number';
    const valueOf = (row: HTMLTableRowElement): number | string => {
      if (!head) return Number(row.dataset[LIKE] ?? 0);
      const cell = row.cells[column];
      return isNumber ? Number(cell?.dataset['value'] ?? 0) : saidIn(cell).toLowerCase();
    };
    const values = new Map(rows.map((row) => [row, valueOf(row)]));
    const way = order.isDown ? -1 : 1;
    rows.sort((a, b) => {
      const [x, y] = [values.get(a) ?? 0, values.get(b) ?? 0];
      return x === y ? 0 : x < y ? -way : way;
    });
  }
  const focused = document.activeElement;
  table.tBodies[0]?.append(...rows);
  if (focused instanceof HTMLElement && table.contains(focused)) focused.focus({ preventScroll: true });
}

/** What a cell says, without what can be done in it or unfolded. */
export function saidIn(cell: HTMLTableCellElement | undefined): string {
  const copy = cell?.cloneNode(true) as HTMLElement | undefined;
  for (const one of copy?.querySelectorAll('svg, button, details') ?? []) one.remove();
  return copy?.textContent.trim().replace(/\s+/g, ' ') ?? '';
}

/** Shows the rows that hold every word and every choice, and says how many they are; `rows` are with what each says. */
export function chooseRows(
  rows: ReadonlyMap<HTMLTableRowElement, string>,
  words: string,
  choices: ReadonlyMap<string, string>,
): number {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const [row, text] of rows) {
    const fits =
      wanted.every((word) => text.includes(word)) &&
      [...choices].every(
        ([key, value]) => value === '' || (row.dataset[key] ?? '').split(' ').includes(value),
      );
    row.hidden = !fits;
    if (fits) shown += 1;
  }
  return shown;
}

/** A text as it is searched: without marks and capitals. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
