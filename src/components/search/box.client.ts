import { ask, prepare, type Answer } from './asking.client.ts';
import { nearTo } from './near.client.ts';
import { addressOf, fill } from './row.client.ts';
import { said } from './said.client.ts';

/** How many results a list shows that one walks through with the arrows. */
const MOST = 20;
const EMPTY = `<form method="dialog">
  <input type="search" role="combobox" aria-label="Search the playbook" aria-expanded="false" aria-controls="search-results"
    aria-autocomplete="list" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go"
    placeholder="A word, a question, 2 days">
  <button type="submit">Close</button></form>
<p class="search-said" role="status"></p>
<div class="search-results" id="search-results" role="listbox" aria-label="Results" hidden></div>
<p class="search-near"></p>
<p class="search-more"><a href="">All results, and ways to narrow them down</a></p>`;

let box: Box | undefined;

/** Opens the search over a page. */
export function openBox(host: HTMLElement, base: string): void {
  box ??= makeBox(host, base);
  box.open();
}

interface Box {
  open(): void;
}

function makeBox(host: HTMLElement, base: string): Box {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-box';
  dialog.setAttribute('aria-label', 'Search the playbook');
  dialog.innerHTML = EMPTY;
  host.append(dialog);
  const part = <T extends HTMLElement>(name: string) => dialog.querySelector(name) as T;
  const [input, list] = [part<HTMLInputElement>('input'), part<HTMLElement>('[role=listbox]')];
  const [status, near] = [part('[role=status]'), part('.search-near')];
  const more = part<HTMLAnchorElement>('.search-more a');
  let run = 0;
  let shown: Promise<void> = Promise.resolve();
  /** Whether the reader is walking through the list, so that Home and End belong to it. */
  let walking = false;

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const chosen = () => options().findIndex((one) => one.ariaSelected === 'true');

  function choose(index: number): void {
    for (const [at, one] of options().entries()) one.ariaSelected = String(at === index);
    const one = options()[index];
    if (!one) return;
    one.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', one.id);
  }

  function show(answer: Answer, looking: boolean): void {
    const { query, names } = answer;
    const records = query === '' ? [] : answer.records.slice(0, MOST);
    list.replaceChildren(
      ...records.map((record, at) =>
        option(addressOf(record, base), at, (one, title) => fill(one, title, record, names)),
      ),
    );
    list.hidden = records.length === 0;
    input.ariaExpanded = String(records.length > 0);
    input.removeAttribute('aria-activedescendant');
    status.textContent = query === '' ? '' : said(answer, looking);
    near.replaceChildren(...(looking ? [] : nearTo(answer, base)));
    more.href = `${base}search/${query === '' ? '' : `?${new URLSearchParams({ q: query })}`}`;
    walking = false;
    choose(0);
  }

  async function search(): Promise<void> {
    const mine = ++run;
    try {
      const { now, later } = await ask({ query: input.value, chosen: {} }, base);
      if (mine !== run) return;
      show(now, later !== undefined);
      const better = await later;
      if (better && mine === run && !walking) show(better, false);
    } catch {
      status.textContent = 'The search could not be loaded. Everything stands on one page, A to Z.';
    }
  }

  function walk(event: KeyboardEvent): void {
    const last = options().length - 1;
    const to = {
      ArrowDown: Math.min(chosen() + 1, last),
      ArrowUp: Math.max(chosen() - 1, 0),
      ...(walking && { Home: 0, End: last }),
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    walking = true;
    choose(to);
  }

  input.addEventListener('input', () => {
    shown = search();
  });
  input.addEventListener('keydown', (event) => {
    walk(event);
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    void shown.then(() => options()[Math.max(chosen(), 0)]?.click());
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return {
    open() {
      if (!dialog.open) dialog.showModal();
      input.select();
      prepare(base).catch(() => undefined);
    },
  };
}

/** A result as an option of the list; it stays a link, so that it can be opened in a tab of its own. */
function option(
  address: string,
  at: number,
  put: (one: HTMLElement, title: HTMLElement) => void,
): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.id = `search-result-${at}`;
  link.role = 'option';
  link.tabIndex = -1;
  put(link, document.createElement('b'));
  return link;
}
