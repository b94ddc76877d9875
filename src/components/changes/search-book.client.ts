/** One entry of a release: its name, what sort of thing it is, what it says, and where it stands. */
export interface BookEntry {
  readonly name: string;
  readonly kind: string;
  readonly says?: string;
  readonly href: string;
}

/** So many results are shown. */
const MOST = 12;

/** The search of one old version, from its own small index: every word that was typed, in the name first, then in what it says. */
class SearchBook extends HTMLElement {
  #entries: Promise<readonly BookEntry[]> | undefined;
  #run = 0;

  connectedCallback(): void {
    const version = this.dataset['version'] ?? '';
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'search';
    label.append(`Search ${version} `, input);
    const said = document.createElement('p');
    said.className = 'note';
    said.setAttribute('role', 'status');
    const list = document.createElement('ul');
    list.className = 'list';
    this.replaceChildren(label, said, list);
    this.hidden = false;
    input.addEventListener('focus', () => void this.#load());
    input.addEventListener('input', () => void this.#find(input.value, said, list));
  }

  #load(): Promise<readonly BookEntry[]> {
    this.#entries ??= fetch(this.dataset['index'] ?? '').then(
      (answer) => answer.json() as Promise<readonly BookEntry[]>,
    );
    return this.#entries;
  }

  async #find(typed: string, said: HTMLElement, list: HTMLElement): Promise<void> {
    const run = ++this.#run;
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const entries = words.length > 0 ? await this.#load() : [];
    if (run !== this.#run) return;
    const ranked = entries
      .map((entry) => ({ entry, rank: rankOf(entry, words) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank);
    said.textContent =
      words.length === 0
        ? ''
        : ranked.length === 0
          ? `Nothing in ${this.dataset['version'] ?? ''} holds all of these words.`
          : `${ranked.length} found`;
    list.replaceChildren(
      ...ranked.slice(0, MOST).map(({ entry: { name, kind, says, href } }) => {
        const [item, link, small] = [
          document.createElement('li'),
          document.createElement('a'),
          document.createElement('small'),
        ];
        link.href = href;
        link.textContent = name;
        small.textContent = [kind, says].filter(Boolean).join(': ');
        item.append(link, ' ', small);
        return item;
      }),
    );
  }
}

/** 0 where a word is missing; more where more of the words stand in the name, and most where it begins with what was typed. */
function rankOf({ name, says = '', kind }: BookEntry, words: readonly string[]): number {
  const [title, all] = [name.toLowerCase(), `${name} ${says} ${kind}`.toLowerCase()];
  if (!words.every((word) => all.includes(word))) return 0;
  return (
    1 + words.filter((word) => title.includes(word)).length + (title.startsWith(words.join(' ')) ? 5 : 0)
  );
}

customElements.define('playbook-search-book', SearchBook);
