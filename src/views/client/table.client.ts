import { choiceOf, keepChoice, linkToChoice } from './address.client.ts';
import { Pins } from './pins.client.ts';
import { rove } from './rove.client.ts';
import { chooseRows, orderOf, plain, sortRows } from './rows.client.ts';

/** A table of facts that can be sorted, searched and held against itself; without it, it is a table. */
class PlaybookFacts extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    const form = this.querySelector('form');
    const compared = this.querySelector<HTMLElement>('.compared');
    if (!table || !form || !compared) return;
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    // As they are before there is anything to press in them.
    const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));
    const inputs = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    const sort = form.querySelector<HTMLSelectElement>('[name=sort]');
    const status = form.querySelector('[role=status]');
    const pins = new Pins(table, compared, () => keep());
    const keep = () =>
      keepChoice(table.id, [
        ...inputs.map(({ name, value }) => [name, value] as const),
        ['pin', pins.ids.join(' ')],
      ]);
    let sorted = '';
    const choose = () => {
      const {
        words = '',
        sort: by = '',
        ...choices
      } = Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
      if (by !== sorted) sortRows(table, orderOf(by), rows);
      sorted = by;
      const shown = chooseRows(texts, words, new Map(Object.entries(choices)));
      const found =
        shown === 0
          ? 'Nothing here fits that; “Show all” brings the rows back.'
          : `${shown} of ${rows.length} rows`;
      if (status) status.textContent = shown === rows.length ? '' : found;
    };
    const restore = () => {
      const choice = choiceOf(table.id);
      for (const input of inputs) {
        input.value = choice.get(input.name) ?? '';
        // What is no choice chooses nothing.
        if (input instanceof HTMLSelectElement && input.selectedIndex < 0) input.value = '';
      }
      pins.set(choice.get('pin')?.split(' ') ?? []);
      choose();
      linkToChoice();
      show();
    };
    /** Opens the row that the address names, and goes to where it stands now. */
    const show = () => {
      const row = rows.find(({ id }) => id !== '' && location.hash === `#${id}`);
      for (const folded of row?.querySelectorAll('details') ?? []) folded.open = true;
      row?.scrollIntoView();
    };
    form.hidden = form.dataset['many'] === undefined;
    form.addEventListener('submit', (event) => event.preventDefault());
    const chosen = () => {
      choose();
      keep();
    };
    form.addEventListener('input', chosen);
    form.addEventListener('reset', (event) => {
      // All rows, in the order in which they are: a form would empty that, too, and only after all have heard of it.
      event.preventDefault();
      for (const input of inputs) if (input !== sort) input.value = '';
      chosen();
    });
    for (const head of table.tHead?.rows[0]?.cells ?? []) {
      const { key = '', sort: sorts } = head.dataset;
      if (sorts === undefined || !sort) continue;
      const button = document.createElement('button');
      button.type = 'button';
      // The link leads to the same table sorted so, for those without scripts.
      button.append(...(head.querySelector('a') ?? head).childNodes);
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const [first, second] = sorts === 'number' ? [`-${key}`, key] : [key, `-${key}`];
        sort.value = sort.value === first ? second : first;
        chosen();
      });
    }
    rove(table);
    restore();
    window.addEventListener('hashchange', restore);
  }
}

customElements.define('playbook-facts', PlaybookFacts);
