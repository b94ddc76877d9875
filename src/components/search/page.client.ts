/** What shows that somebody means to search. */
const INTENTS = ['focusin', 'input', 'change', 'submit'] as const;

/** The search on a page of its own: what it needs is loaded on the first intent; an address with words is one. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.dataset['here'] === undefined) return;
    const begin = (): void => {
      for (const intent of INTENTS) form.removeEventListener(intent, begin);
      void this.#search(form);
    };
    for (const intent of INTENTS) form.addEventListener(intent, begin);
    form.addEventListener('submit', (event) => event.preventDefault());
    if (location.search !== '') begin();
  }

  async #search(form: HTMLFormElement): Promise<void> {
    const { searchHere } = await import('./results.client.ts');
    searchHere(this, form, this.dataset['base'] ?? '/');
  }
}

customElements.define('playbook-search-page', SearchPage);
