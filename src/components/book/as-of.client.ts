import { onDay } from './on-day.client.ts';

/** Takes a day to the release that was in force then; the list of all releases below it needs no script. */
class AsOf extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const releases = [...this.querySelectorAll<HTMLElement>('[data-from]')].map((row) => ({
        from: row.dataset['from'] ?? '',
        href: row.querySelector('a')?.href ?? '',
      }));
      const there =
        input.value === '' ? undefined : onDay(input.value, this.dataset['today'] ?? '', releases);
      for (const said of this.querySelectorAll<HTMLElement>('[data-said]'))
        said.hidden = said.dataset['said'] !== there;
      if (typeof there === 'object') location.assign(there.href);
    });
  }
}

customElements.define('playbook-as-of', AsOf);
