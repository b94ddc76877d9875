import { KEPT, keptTeam } from './kept-team.client.ts';

function keep(team: string): void {
  try {
    if (team === '') localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, team);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/**
 * A part of a page that is about the reader’s own team. Without scripts it is a list of links, one page a team.
 * With them the links become a choice, made once and kept on the device; the page of all teams then shows the part
 * of the team’s own page.
 */
class MyTeam extends HTMLElement {
  connectedCallback(): void {
    const links = this.querySelector('details');
    const choice = links && this.#choice(links);
    if (!links || !choice) return;
    links.replaceWith(choice);
    const select = choice.querySelector('select');
    const here = this.dataset['team'];
    select?.addEventListener('change', () => void this.#choose(select.value));
    if (!select) return;
    const kept = here ?? keptTeam();
    if (kept === undefined || !this.#pageOf(kept)) return;
    select.value = kept;
    if (here === undefined) void this.#show(kept);
  }

  readonly #pages = new Map<string, string>();
  #run = 0;

  #pageOf(team: string): string | undefined {
    return this.#pages.get(team);
  }

  /** The links as a choice, in the same groups. */
  #choice(links: HTMLElement): HTMLElement | undefined {
    const label = document.createElement('label');
    const select = document.createElement('select');
    label.className = 'my-team';
    const note = document.createElement('small');
    note.textContent = 'Kept on this device only.';
    label.append('Your team ', select, note);
    select.append(new Option(this.dataset['team'] === undefined ? 'Choose your team' : 'None', ''));
    for (const group of links.querySelectorAll<HTMLElement>('[data-group]')) {
      const options = document.createElement('optgroup');
      options.label = group.dataset['group'] ?? '';
      for (const link of group.querySelectorAll('a')) {
        const team = link.dataset['team'] ?? '';
        this.#pages.set(team, link.href);
        options.append(new Option(link.textContent, team));
      }
      select.append(options);
    }
    return this.#pages.size > 0 ? label : undefined;
  }

  async #choose(team: string): Promise<void> {
    keep(team);
    const page = this.#pageOf(team);
    if (this.dataset['team'] !== undefined) location.assign(page ?? this.dataset['all'] ?? '.');
    else if (page) await this.#show(team);
    else {
      this.#run++;
      this.#part?.replaceChildren();
    }
  }

  get #part(): HTMLElement | null {
    return this.querySelector('[data-part]');
  }

  /** Brings the part of a team’s own page into this one; leads there where that fails. */
  async #show(team: string): Promise<void> {
    const page = this.#pageOf(team) ?? '';
    const run = ++this.#run;
    try {
      const answer = await fetch(page);
      const other = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const part = other.querySelector('playbook-my-team [data-part]');
      if (!answer.ok || !part) throw new Error('no part');
      // Who has chosen another team meanwhile wants to see that one.
      if (run !== this.#run) return;
      this.#part?.replaceChildren(...part.childNodes);
    } catch {
      const link = document.createElement('a');
      link.href = page;
      link.textContent = 'The page of your team';
      this.#part?.replaceChildren(link);
    }
  }
}

customElements.define('playbook-my-team', MyTeam);
