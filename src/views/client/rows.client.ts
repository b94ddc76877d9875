/** A way to sort: by which column, and from the most to the least or from a to z. */
export interface Order {
  readonly key: string;
  readonly isDown: boolean;
}

/** Sorts the rows of a table by a column; those that are alike stay as they were. */
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
  if (order && head) {
    head.setAttribute('aria-sort', order.isDown ? 'descending' : 'ascending');
    const isNumber = head.dataset['sort'] === 'number';
    const valueOf = (row: HTMLTableRowElement): number | string => {
      const cell = row.cells[column];
      return isNumber ? Number(cell?.dataset['value'] ?? 0) : (cell?.textContent.trim().toLowerCase() ?? '');
    };
    const values = new Map(rows.map((row) => [row, valueOf(row)]));
    const way = order.isDown ? -1 : 1;
    rows.sort((a, b) => {
      const [x, y] = [values.get(a) ?? 0, values.get(b) ?? 0];
      return x === y ? 0 : x < y ? -way : way;
    });
  }
  table.tBodies[0]?.append(...rows);
}

/** Shows the rows that hold every word and every choice, and says how many they are. */
export function chooseRows(
  rows: readonly HTMLTableRowElement[],
  words: string,
  choices: ReadonlyMap<string, string>,
): number {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const text = plain(row.textContent);
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

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
