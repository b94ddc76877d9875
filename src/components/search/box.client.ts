import { href } from '../../kinds.ts';
import { asAddress } from './address.client.ts';
import { ask, prepare, rested, type Answer } from './asking.client.ts';
import type { Definition, Definitions } from './definition.client.ts';
import { nearTo } from './near.client.ts';
import { fill } from './row.client.ts';
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
<p class="search-more"><a href=""></a></p>`;

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
  const part = (name: string) => dialog.querySelector(name) as HTMLElement;
  const [input, more] = [part('input') as HTMLInputElement, part('.search-more a') as HTMLAnchorElement];
  const [list, status, near] = [part('[role=listbox]'), part('[role=status]'), part('.search-near')];
  let run = 0;
  let first: Promise<unknown> = Promise.resolve();
  let last: Promise<void> = Promise.resolve();
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

  /** Leads to the page that holds the same, and all that does not fit here. */
  function leadOn(query: string): void {
    more.href = `${base}search/${asAddress({ query, chosen: {} })}`;
    more.textContent = query === '' ? 'Everything, A to Z' : 'All results, and ways to narrow them down';
  }

  function show(answer: Answer, looking: boolean): void {
    const { query, names } = answer;
    const records = query === '' ? [] : answer.records.slice(0, MOST);
    list.replaceChildren(...records.map((record, at) => option(record, names, base, at)));
    list.hidden = records.length === 0;
    input.ariaExpanded = String(records.length > 0);
    input.removeAttribute('aria-activedescendant');
    status.textContent = query === '' ? '' : said(answer, looking);
    near.replaceChildren(...(looking ? [] : nearTo(answer, base)));
    leadOn(query);
    walking = false;
    choose(0);
  }

  function search(): void {
    const mine = ++run;
    const answered = ask({ query: input.value, chosen: {} }, base).then((answers) => {
      if (mine === run) show(answers.now, answers.later !== undefined);
      return answers;
    });
    first = answered;
    last = answered.then(async ({ now, later }) => {
      if (later) await rested();
      if (!later || mine !== run) return;
      const better = await later();
      if (mine !== run) return;
      // What one walks through does not change under one’s hands.
      if (walking) status.textContent = said(now, false);
      else show(better, false);
    });
    last.catch(() => {
      status.textContent = 'The search could not be loaded. Everything stands on one page, A to Z.';
    });
  }

  /** Opens what is chosen; where Enter was faster than the answer, what that brings. */
  async function open(): Promise<void> {
    await first;
    if (options().length === 0) await last;
    options()[Math.max(chosen(), 0)]?.click();
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

  input.addEventListener('input', search);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    walk(event);
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    // A field for searching would keep the first Escape for itself, to be emptied.
    if (event.key === 'Escape') dialog.close();
    else open().catch(() => undefined);
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  leadOn('');
  return {
    open() {
      if (!dialog.open) dialog.showModal();
      input.select();
      prepare(base).catch(() => undefined);
    },
  };
}

/** A result as an option of the list; it stays a link, so that it can be opened in a tab of its own. */
function option(record: Definition, names: Definitions['names'], base: string, at: number): HTMLElement {
  const link = document.createElement('a');
  link.href = href(record.ref, base);
  link.id = `search-result-${at}`;
  link.role = 'option';
  link.tabIndex = -1;
  fill(link, document.createElement('b'), record, names);
  return link;
}
