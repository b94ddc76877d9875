import { found, type Hit } from './search-index.client.ts';

/** The search on a page of its own: shows itself where scripts run, and loads the index on the first intent. */
class SearchPage extends HTMLElement {
  #run = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    if (this.dataset['here'] === undefined) return;
    input.addEventListener('focus', () => void found('', this.#base), { once: true });
    input.addEventListener('input', () => void this.#search(input.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search(input.value);
    });
    const query = new URLSearchParams(location.search).get('q') ?? '';
    if (query.trim() === '') return;
    input.value = query;
    void this.#search(query);
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  async #search(query: string): Promise<void> {
    const run = ++this.#run;
    const hits = await found(query, this.#base);
    if (run !== this.#run) return;
    const asked = query.trim();
    history.replaceState(
      null,
      '',
      asked === '' ? location.pathname : `?${new URLSearchParams({ q: asked })}`,
    );
    this.querySelector('ul')?.replaceChildren(...hits.map(item));
    const said = this.querySelector('[role=status]');
    if (said) said.textContent = asked === '' ? '' : inWords(asked, hits.length);
  }
}

const MOST = 20;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function inWords(query: string, count: number): string {
  if (count === 0) return `Nothing is called “${query}”. Try one word of it, or look below.`;
  if (count === 1) return `One record for “${query}”.`;
  return count < MOST
    ? `${count} records for “${query}”, the best first.`
    : `The best ${count} records for “${query}”.`;
}

/** One result: title, target, kind and definition. */
function item({ url, title, target, kind, definition }: Hit): HTMLElement {
  const [entry, link, line] = [
    document.createElement('li'),
    document.createElement('a'),
    document.createElement('small'),
  ];
  link.href = url;
  link.textContent = title;
  const sort = document.createElement('span');
  sort.className = 'kind';
  sort.textContent = capital(kind);
  line.append(sort, definition ? ` · ${definition}` : '');
  entry.append(link);
  if (target) {
    const promise = document.createElement('span');
    promise.className = 'target';
    promise.textContent = target;
    entry.append(' ', promise);
  }
  entry.append(line);
  return entry;
}

customElements.define('playbook-search-page', SearchPage);
