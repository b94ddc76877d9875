import { editionFromJson, type EditionJson } from '../../analysis/diff/edition-json.ts';
import { WORKING, type Edition } from '../../analysis/diff/edition.ts';
import { sentenceOf, versionInWords } from '../../analysis/diff/summary.ts';
import { compare } from '../../analysis/diff/told.ts';
import { changesMarkup, escaped } from './markup.client.ts';
import './team.client.ts';

/** Any two versions, compared in the browser from what the site publishes of each; which two stands in the address. */
class Compare extends HTMLElement {
  readonly #known = new Map<string, Promise<Edition>>();
  #run = 0;

  connectedCallback(): void {
    const versions = (this.dataset['versions'] ?? '').split(' ').filter(Boolean);
    if (versions.length < 2) return;
    const [from, to] = [choiceOf('From', versions), choiceOf('To', versions)];
    const swap = document.createElement('button');
    swap.type = 'button';
    swap.textContent = 'Swap sides';
    const form = document.createElement('form');
    form.className = 'compare-form';
    form.append(from.label, to.label, swap);
    const result = document.createElement('div');
    result.className = 'stack';
    this.replaceChildren(form, result);
    const show = () => void this.#show(from.select.value, to.select.value, result);
    const restore = () => {
      const asked = location.hash.includes('...') ? location.hash : location.search;
      const [a = '', b = ''] = asked.slice(1).split('...');
      const isPair = versions.includes(a) && versions.includes(b);
      [from.select.value, to.select.value] = isPair ? [a, b] : [versions[1] ?? '', versions[0] ?? ''];
      show();
    };
    const chosen = () => {
      history.replaceState(null, '', `#${from.select.value}...${to.select.value}`);
      show();
    };
    form.addEventListener('change', chosen);
    swap.addEventListener('click', () => {
      [from.select.value, to.select.value] = [to.select.value, from.select.value];
      chosen();
    });
    addEventListener('hashchange', () => {
      // A link to a change on this page is none to another pair.
      if (location.hash.includes('...')) restore();
    });
    restore();
  }

  async #show(from: string, to: string, result: HTMLElement): Promise<void> {
    const run = ++this.#run;
    try {
      const [before, after, now] = await Promise.all(
        [from, to, WORKING].map((version) => this.#edition(version)),
      );
      // Who has chosen another pair meanwhile wants to see that one.
      if (run !== this.#run || !before || !after || !now) return;
      const comparison = compare(before, after);
      const ways = {
        base: this.dataset['base'] ?? '/',
        isHere: (ref: string) => now.norms.has(ref) || (ref.includes('/') && ref in now.names),
      };
      result.innerHTML = `<p class="lead" role="status">${escaped(sentenceOf(comparison))}</p>${changesMarkup(comparison, ways)}`;
    } catch {
      if (run === this.#run)
        result.textContent =
          'The versions could not be loaded. Try again, or look at the comparisons under Changes.';
    }
  }

  #edition(version: string): Promise<Edition> {
    const known = this.#known.get(version) ?? this.#load(version);
    this.#known.set(version, known);
    return known;
  }

  async #load(version: string): Promise<Edition> {
    const answer = await fetch(`${this.dataset['base'] ?? '/'}v/${version}/playbook.json`);
    if (!answer.ok) throw new Error(version);
    return editionFromJson((await answer.json()) as EditionJson);
  }
}

function choiceOf(name: string, versions: readonly string[]) {
  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const version of versions) select.append(new Option(versionInWords(version), version));
  label.append(`${name} `, select);
  return { label, select };
}

customElements.define('playbook-compare', Compare);
