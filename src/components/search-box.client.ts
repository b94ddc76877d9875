import { found, type Hit } from './search-index.client.ts';

/** The search in the header: opens on click, on / and on Ctrl or ⌘ with K; loads the index on the first of them. */
class SearchBox extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;
  #run = 0;

  connectedCallback(): void {
    const link = this.querySelector('a');
    const hint = this.querySelector('kbd');
    const apple = /Mac|iPhone|iPad/.test(navigator.platform);
    if (hint) {
      hint.textContent = apple ? '⌘K' : 'Ctrl K';
      hint.hidden = matchMedia('(width < 60rem)').matches;
    }
    link?.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      this.#open();
    });
    document.addEventListener('keydown', (event) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable]');
      const short =
        event.key.toLowerCase() === 'k' &&
        (event.metaKey || event.ctrlKey) &&
        !event.shiftKey &&
        !event.altKey;
      if (!short && (typing || event.key !== '/' || event.metaKey || event.ctrlKey || event.altKey)) return;
      event.preventDefault();
      this.#open();
    });
  }

  #open(): void {
    this.#dialog ??= this.#build();
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.querySelector('input')?.select();
    void found('', this.dataset['base'] ?? '/');
  }

  #build(): HTMLDialogElement {
    const dialog = document.createElement('dialog');
    dialog.className = 'search-box';
    dialog.setAttribute('aria-label', 'Search the playbook');
    dialog.innerHTML = `<form method="dialog"><input type="search" role="combobox" aria-label="Search the playbook" aria-expanded="false"
      aria-controls="search-results" aria-autocomplete="list" autocomplete="off" spellcheck="false" placeholder="A word, a team, a promise">
      <button type="submit">Close</button></form><p class="search-said" role="status"></p>
      <ul class="search-results" id="search-results" role="listbox" aria-label="Results"></ul>`;
    this.append(dialog);
    const input = dialog.querySelector('input');
    input?.addEventListener('input', () => void this.#search(input.value));
    input?.addEventListener('keydown', (event) => this.#keys(event));
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    return dialog;
  }

  async #search(query: string): Promise<void> {
    const run = ++this.#run;
    const hits = await found(query, this.dataset['base'] ?? '/');
    if (run !== this.#run) return;
    const list = this.querySelector<HTMLElement>('.search-results');
    const said = this.querySelector('.search-said');
    const input = this.querySelector('input');
    if (!list || !said || !input) return;
    list.replaceChildren(...hits.map(option));
    input.setAttribute('aria-expanded', String(hits.length > 0));
    input.removeAttribute('aria-activedescendant');
    const shown = hits.length === 1 ? 'One record' : `${hits.length} records`;
    said.textContent =
      query.trim() === ''
        ? ''
        : hits.length === 0
          ? `Nothing is called “${query.trim()}”. Try one word of it.`
          : shown;
    if (hits.length > 0) this.#select(0);
  }

  #keys(event: KeyboardEvent): void {
    const options = [...this.querySelectorAll<HTMLElement>('[role=option]')];
    const at = options.findIndex((one) => one.getAttribute('aria-selected') === 'true');
    if (event.key === 'ArrowDown') this.#select(Math.min(at + 1, options.length - 1));
    else if (event.key === 'ArrowUp') this.#select(Math.max(at - 1, 0));
    else if (event.key === 'Enter') options[Math.max(at, 0)]?.querySelector('a')?.click();
    else return;
    event.preventDefault();
  }

  #select(index: number): void {
    const options = [...this.querySelectorAll<HTMLElement>('[role=option]')];
    for (const [place, one] of options.entries()) one.setAttribute('aria-selected', String(place === index));
    const chosen = options[index];
    if (!chosen) return;
    chosen.scrollIntoView({ block: 'nearest' });
    this.querySelector('input')?.setAttribute('aria-activedescendant', chosen.id);
  }
}

/** One result as an option of the list: title, target, definition. */
function option(hit: Hit, index: number): HTMLElement {
  const item = document.createElement('li');
  item.id = `search-result-${index}`;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  const link = document.createElement('a');
  link.href = hit.url;
  link.tabIndex = -1;
  const head = document.createElement('span');
  const title = document.createElement('b');
  title.textContent = hit.title;
  head.append(title);
  if (hit.target) {
    const target = document.createElement('span');
    target.className = 'target';
    target.textContent = hit.target;
    head.append(target);
  }
  const line = document.createElement('small');
  const kind = document.createElement('span');
  kind.className = 'kind';
  kind.textContent = hit.kind.charAt(0).toUpperCase() + hit.kind.slice(1);
  line.append(kind, hit.definition ? ` · ${hit.definition}` : '');
  link.append(head, line);
  item.append(link);
  return item;
}

customElements.define('playbook-search', SearchBox);
