import { choiceOf, keepChoice } from './address.client.ts';
import { Pins } from './pins.client.ts';
import { rove } from './rove.client.ts';
import { chooseRows, sortRows, type Order } from './rows.client.ts';

/** A table of facts that can be sorted, searched and held against itself; without it, it is a table. */
class PlaybookFacts extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    const form = this.querySelector('form');
    const compared = this.querySelector<HTMLElement>('.compared');
    if (!table || !form || !compared) return;
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    const inputs = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    const status = form.querySelector('[role=status]');
    let order: Order | undefined;
    const pins = new Pins(table, compared, () => keep());
    const keep = () =>
      keepChoice(table.id, [
        ...inputs.map(({ name, value }) => [name, value] as const),
        ['sort', order ? `${order.isDown ? '-' : ''}${order.key}` : ''],
        ['pin', pins.ids.join(' ')],
      ]);
    const choose = () => {
      const choices = new Map(inputs.map(({ name, value }) => [name, value]));
      const words = choices.get('words') ?? '';
      choices.delete('words');
      const shown = chooseRows(rows, words, choices);
      if (status) status.textContent = shown === rows.length ? '' : `${shown} of ${rows.length} rows`;
    };
    const restore = () => {
      const choice = choiceOf(table.id);
      for (const input of inputs) input.value = choice.get(input.name) ?? '';
      const key = choice.get('sort');
      order = key === undefined ? undefined : { key: key.replace(/^-/, ''), isDown: key.startsWith('-') };
      sortRows(table, order, rows);
      pins.set(choice.get('pin')?.split(' ') ?? []);
      choose();
    };
    form.hidden = form.dataset['many'] === undefined;
    form.addEventListener('submit', (event) => event.preventDefault());
    const chosen = () => {
      choose();
      keep();
    };
    form.addEventListener('input', chosen);
    // A form is empty only after all have heard of it.
    form.addEventListener('reset', () => queueMicrotask(chosen));
    for (const head of table.tHead?.rows[0]?.cells ?? []) {
      const { key = '', sort } = head.dataset;
      if (sort === undefined) continue;
      const button = document.createElement('button');
      button.type = 'button';
      // The link leads to the same table sorted so, for those without scripts.
      button.append(...(head.querySelector('a') ?? head).childNodes);
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const isFirst = order?.key !== key;
        order = { key, isDown: isFirst ? sort === 'number' : !order?.isDown };
        sortRows(table, order, rows);
        keep();
      });
    }
    rove(table);
    restore();
    window.addEventListener('hashchange', restore);
  }
}

customElements.define('playbook-facts', PlaybookFacts);
