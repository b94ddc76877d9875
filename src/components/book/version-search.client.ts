import { found, type Entry } from './found.client.ts';

/** How many results are shown at once. */
const MOST = 20;

/** The search of one version: its index is loaded when the field is first used, and nothing of today is in it. */
class VersionSearch extends HTMLElement {
  #index: Promise<readonly Entry[]> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    input.addEventListener('focus', () => void this.#load().catch(() => undefined));
    input.addEventListener('input', () => void this.#show(input));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#show(input).then(() => this.#links()[0]?.click());
    });
    this.addEventListener('keydown', (event) => this.#walk(event, input));
  }

  #links = () => [...this.querySelectorAll<HTMLAnchorElement>('.hits a')];

  #load(): Promise<readonly Entry[]> {
    this.#index ??= fetch(`${this.dataset['book'] ?? ''}search.json`)
      .then((answer) => {
        if (!answer.ok) throw new Error(answer.statusText);
        return answer.json() as Promise<readonly Entry[]>;
      })
      .catch((error: unknown) => {
        // Who types again tries again.
        this.#index = undefined;
        throw error;
      });
    return this.#index;
  }

  async #show(input: HTMLInputElement): Promise<void> {
    const query = input.value;
    const said = this.querySelector('[role=status]');
    const list = this.querySelector<HTMLElement>('.hits');
    if (!said || !list) return;
    try {
      const entries = await this.#load();
      // What was typed meanwhile is answered by its own run.
      if (input.value !== query) return;
      const results = found(entries, query);
      const shown = results.slice(0, MOST);
      list.replaceChildren(...shown.map((entry) => this.#row(entry)));
      list.hidden = shown.length === 0;
      const { version = '' } = this.dataset;
      if (query.trim() === '') said.textContent = '';
      else if (results.length === 0) said.textContent = `Nothing in ${version} says so.`;
      else if (results.length > MOST)
        said.textContent = `${results.length} in ${version}; the first ${MOST}:`;
      else said.textContent = `${results.length} in ${version}:`;
    } catch {
      said.textContent = 'The search could not be loaded. Everything stands under the contents.';
    }
  }

  #row({ name, kind, line, at }: Entry): HTMLElement {
    const link = document.createElement('a');
    link.href = `${this.dataset['book'] ?? ''}${at}`;
    link.textContent = name;
    const row = part('li');
    const head = part('div', 'hit-head');
    head.append(link, part('small', '', kind));
    row.append(head, part('span', 'hit-line', line));
    return row;
  }

  /** Walks with the arrows from the field through the results and back. */
  #walk(event: KeyboardEvent, input: HTMLInputElement): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing) return;
    const stops = [input, ...this.#links()];
    const at = stops.findIndex((one) => one === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

function part(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}

customElements.define('playbook-version-search', VersionSearch);
