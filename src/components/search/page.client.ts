/** The search on a page of its own: what it needs is loaded on the first intent; an address with words is one. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.dataset['here'] === undefined) return;
    const begin = async (): Promise<void> => {
      for (const intent of INTENTS) form.removeEventListener(intent, begin);
      const { searchHere } = await import('./results.client.ts');
      searchHere(this, form, this.dataset['base'] ?? '/');
    };
    for (const intent of INTENTS) form.addEventListener(intent, begin);
    form.addEventListener('submit', (event) => event.preventDefault());
    if (location.search !== '') void begin();
  }
}

const INTENTS = ['focusin', 'input', 'change', 'submit'] as const;

customElements.define('playbook-search-page', SearchPage);
