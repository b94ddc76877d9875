/** Words that say nothing about what is looked for. */
const EMPTY = new Set(
  'a an the on in of to for about with and or is are be can do does i we you it my our need who what when how decision decisions decide decides'.split(
    ' ',
  ),
);

/** The words of a text that say something, in lower case, without accents and without their plural. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !EMPTY.has(word));
  return words.map((word) => (word.length > 3 ? word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : word));
}

/** What an entry says in words, its figures and their tables apart. */
function saidIn(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const figure of copy.querySelectorAll('svg, table')) figure.remove();
  return copy.textContent;
}

/** How many words of what is looked for begin a word of an entry. */
function hits(wanted: readonly string[], entry: readonly string[]): number {
  return wanted.filter((word) => entry.some((one) => one.startsWith(word))).length;
}

/** A list in which one can look for an entry: the field shows itself where scripts run, and hides what does not fit. */
class FindInList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    const entries = [...this.querySelectorAll<HTMLElement>('[data-words]')].map((element) => ({
      element,
      words: wordsOf(`${saidIn(element)} ${element.dataset['words'] ?? ''}`),
    }));
    input.addEventListener('input', () => {
      const wanted = wordsOf(input.value);
      const found = entries.map(({ element, words }) => ({ element, count: hits(wanted, words) }));
      const best = Math.max(0, ...found.map(({ count }) => count));
      for (const { element, count } of found)
        element.hidden = wanted.length > 0 && (best === 0 || count < best);
      for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
        const shown = [...group.querySelectorAll<HTMLElement>('[data-words]')].some(({ hidden }) => !hidden);
        group.hidden = !shown;
        if (group instanceof HTMLDetailsElement) group.open = shown && wanted.length > 0;
      }
      for (const aside of this.querySelectorAll<HTMLElement>('[data-aside]'))
        aside.hidden = wanted.length > 0;
      this.#say(wanted.length > 0);
    });
    this.#reopen(entries.map(({ element }) => element));
  }

  /** Keeps the entry that was opened last in the address, so that who comes back finds it open. */
  #reopen(entries: readonly HTMLElement[]): void {
    const entry = entries.find(({ id }) => id !== '' && `#${id}` === location.hash);
    if (entry instanceof HTMLDetailsElement) entry.open = true;
    for (const one of entries) {
      one.addEventListener('toggle', () => {
        if (one instanceof HTMLDetailsElement && one.open && one.id !== '')
          history.replaceState(null, '', `#${one.id}`);
      });
    }
  }

  /** Says how many entries of each sort fit: “1 decision and 2 areas below.” */
  #say(looking: boolean): void {
    const said = this.querySelector('[role=status]');
    if (!said) return;
    const counts = new Map<string, number>();
    for (const entry of this.querySelectorAll<HTMLElement>('[data-words]')) {
      const sort = entry.dataset['sort'] ?? 'entry';
      if (!entry.hidden) counts.set(sort, (counts.get(sort) ?? 0) + 1);
    }
    const words = [...counts].map(([sort, count]) => `${count} ${sort}${count === 1 ? '' : 's'}`);
    said.textContent = !looking
      ? ''
      : words.length === 0
        ? (this.dataset['none'] ?? 'Nothing is called so.')
        : `${words.join(' and ')} below.`;
  }
}

customElements.define('playbook-find', FindInList);
