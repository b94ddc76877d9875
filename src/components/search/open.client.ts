/** The search in the header: opens on click, on / and on Ctrl or ⌘ with K; all that it needs is loaded on the first of them. */
class SearchOpener extends HTMLElement {
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
      void this.#open(link.href);
    });
    document.addEventListener('keydown', (event) => {
      if (!isAsked(event)) return;
      event.preventDefault();
      void this.#open(link?.href ?? '');
    });
  }

  async #open(page: string): Promise<void> {
    try {
      const { openBox } = await import('./box.client.ts');
      openBox(this, this.dataset['base'] ?? '/');
    } catch {
      // The page that holds everything needs none of this.
      location.assign(page);
    }
  }
}

function isAsked(event: KeyboardEvent): boolean {
  const { key, altKey, shiftKey, target } = event;
  const held = event.metaKey || event.ctrlKey;
  if (key.toLowerCase() === 'k') return held && !altKey && !shiftKey;
  // The field of a closed search may still have the focus.
  const typing =
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable]') !== null &&
    target.closest('dialog:not([open])') === null;
  return key === '/' && !typing && !held && !altKey;
}

customElements.define('playbook-search', SearchOpener);
