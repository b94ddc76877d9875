import { saidIn } from './rows.client.ts';

/** How many rows can be held against each other. */
const MOST = 2;

/** Buttons that pin a row: two that are pinned are held against each other, column by column. */
export class Pins {
  readonly #table: HTMLTableElement;
  readonly #compared: HTMLElement;
  readonly #changed: () => void;
  #pinned: HTMLTableRowElement[] = [];

  constructor(table: HTMLTableElement, compared: HTMLElement, changed: () => void) {
    this.#table = table;
    this.#compared = compared;
    this.#changed = changed;
    for (const row of table.tBodies[0]?.rows ?? []) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'pin';
      button.addEventListener('click', () => this.#toggle(row));
      row.cells[0]?.append(button);
    }
  }

  get ids(): string[] {
    return this.#pinned.map(({ id }) => id);
  }

  /** Pins rows by their ids; those that are not here are left out. */
  set(ids: readonly string[]): void {
    const rows = [...(this.#table.tBodies[0]?.rows ?? [])];
    this.#pinned = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []).slice(-MOST);
    this.#show();
  }

  #toggle(row: HTMLTableRowElement): void {
    const isPinned = this.#pinned.includes(row);
    this.#pinned = isPinned ? this.#pinned.filter((one) => one !== row) : [...this.#pinned, row].slice(-MOST);
    this.#show();
    this.#changed();
  }

  #show(): void {
    for (const row of this.#table.tBodies[0]?.rows ?? []) {
      const isPinned = this.#pinned.includes(row);
      row.classList.toggle('pinned', isPinned);
      const button = row.querySelector('.pin');
      const does = isPinned ? 'Unpin' : 'Pin';
      if (button) button.textContent = does;
      button?.setAttribute('aria-label', `${does} ${nameOf(row)}`);
    }
    this.#compared.replaceChildren(...this.#lines());
  }

  /** One line for each column in which the two differ, and how many are alike. */
  #lines(): HTMLElement[] {
    const [one, other] = this.#pinned;
    if (!one) return [];
    if (!other)
      return [line(`${nameOf(one)} is pinned. Pin another row to hold the two against each other.`)];
    const heads = [...(this.#table.tHead?.rows[0]?.cells ?? [])];
    const found: HTMLElement[] = [];
    let alike = 0;
    for (const [index, head] of heads.entries()) {
      const said = [one, other].map((row) => saidIn(row.cells[index]));
      if (index === 0 || head.classList.contains('picture')) continue;
      if (said[0] === said[1]) alike += 1;
      else
        found.push(
          line(`${head.textContent.trim()}: ${said.map((text) => text || 'nothing').join(' against ')}`),
        );
    }
    const rest = alike === 0 ? '' : ` In ${alike} more they are alike.`;
    return [line(`${nameOf(one)} and ${nameOf(other)}.${rest}`), ...found];
  }
}

const nameOf = (row: HTMLTableRowElement): string => saidIn(row.cells[0]);

function line(text: string): HTMLElement {
  const item = document.createElement('p');
  item.textContent = text;
  return item;
}
