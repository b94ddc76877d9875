import { href } from '../../kinds.ts';
import { asAddress, askedIn } from './address.client.ts';
import { ask, rested, type Answer, type Asked } from './asking.client.ts';
import { nearTo } from './near.client.ts';
import { panelOf } from './panel.client.ts';
import { fill } from './row.client.ts';
import { said } from './said.client.ts';

/** How many results are shown before one asks for the rest. */
const FIRST = 30;

/** Searches on the page of a form, and keeps what is asked in the address. */
export function searchHere(host: HTMLElement, form: HTMLFormElement, base: string): void {
  const part = (name: string) => host.querySelector(name) as HTMLElement;
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const panel = panelOf(form);
  const [status, list, near] = [part('[role=status]'), part('.hits'), part('.search-near')];
  const [rest, everything] = [part('.search-rest'), part('.search-all')];
  let run = 0;

  const asked = (): Asked => ({ query: input.value, chosen: panel.chosen() });

  function rows(answer: Answer, from: number, until: number): HTMLElement[] {
    return answer.records.slice(from, until).map((record) => {
      const [row, link] = [document.createElement('li'), document.createElement('a')];
      link.href = href(record.ref, base);
      fill(row, link, record, answer.names);
      return row;
    });
  }

  function show(answer: Answer, looking: boolean): void {
    const isAsked = asAddress(asked()) !== '';
    const further = answer.records.length - FIRST;
    list.replaceChildren(...rows(answer, 0, FIRST));
    status.textContent = isAsked ? said(answer, looking) : '';
    near.replaceChildren(...(looking ? [] : nearTo(answer, base)));
    panel.count(answer.counts);
    everything.hidden = isAsked && (answer.records.length > 0 || looking);
    rest.hidden = further <= 0;
    rest.textContent = further === 1 ? 'Show one more' : `Show ${further} more`;
    rest.onclick = () => {
      const more = rows(answer, FIRST, answer.records.length);
      list.append(...more);
      rest.hidden = true;
      more[0]?.querySelector('a')?.focus();
    };
  }

  async function search(keep: 'push' | 'replace' | 'leave'): Promise<void> {
    const mine = ++run;
    const question = asked();
    const address = location.pathname + asAddress(question);
    host.setAttribute('aria-busy', 'true');
    try {
      const { now, later } = await ask(question, base);
      if (mine !== run) return;
      if (keep === 'push' && address !== location.pathname + location.search)
        history.pushState(null, '', address);
      if (keep === 'replace') history.replaceState(null, '', address);
      show(now, later !== undefined);
      if (later) await rested();
      if (mine !== run) return;
      const better = await later?.();
      if (mine !== run) return;
      if (better) show(better, false);
    } catch {
      status.textContent = 'The search could not be loaded. Everything stands below, A to Z.';
    }
    host.removeAttribute('aria-busy');
  }

  function readAddress(): void {
    const { query, chosen } = askedIn(location.search);
    input.value = query;
    panel.choose(chosen);
    void search('leave');
  }

  input.addEventListener('input', () => void search('replace'));
  form.addEventListener('change', (event) => {
    if (event.target !== input) void search('push');
  });
  form.addEventListener('submit', () => void search('push'));
  form.querySelector('[type=reset]')?.addEventListener('click', (event) => {
    event.preventDefault();
    panel.choose({});
    void search('push');
    input.focus();
  });
  addEventListener('popstate', readAddress);
  if (location.search === '') void search('replace');
  else readAddress();
}
