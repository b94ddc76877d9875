import { z } from 'zod';
import { aKind, isKind, KINDS, type Kind } from '../../kinds.ts';
import { stillSaid } from '../../analysis/diff/still-said.ts';
import { EXPECTED } from '../../schema/expected.ts';
import {
  controlOf,
  eachOnce,
  errorSummary,
  formButtons,
  idField,
  placeOf,
  recordChoice,
  storyField,
} from './frame.client.ts';
import { fieldsControl } from './controls.client.ts';
import { withAt, withoutBlanks, writtenAs, type Draft, type Group } from './draft.client.ts';
import { element } from './element.client.ts';
import { fieldsIn, schemaOf } from './fields.client.ts';
import { idOf, type Surroundings } from './inputs.client.ts';
import { judged, type Remark } from './judged.client.ts';
import { keeper } from './kept.client.ts';
import { loadedRecord, newRecord, type LoadedRecord } from './loaded-record.client.ts';
import type { Material, Proposable } from './material.client.ts';
import { namesList, type Namable } from './namable.client.ts';
import { changedFile, newFile, type Filled } from './outcome.client.ts';
import { stillWrong } from './put-right.client.ts';
import { resultOf } from './result.client.ts';
import { saidOf } from './said.client.ts';
import { suggestedId } from './suggested-id.client.ts';

// Zod would compile its checks otherwise, which the policy of the site does not allow.
z.config({ jitless: true });

/** The form that changes one record or adds one: filled in, checked and shown as lines of a file, all in the browser. */
class Propose extends HTMLElement {
  #material!: Material;
  #record: Proposable | undefined;
  #start!: LoadedRecord;
  #draft: Draft;
  #body: string | undefined;
  #id = '';
  #isOwnId = false;
  #remarks: readonly Remark[] = [];
  #isUnfolded = false;
  #first = new Set<string>();
  #open = new Set<string>();
  #result: HTMLElement | undefined;
  #isTaken = true;
  #leaves = false;

  connectedCallback(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const { kind = '', source = '' } = this.dataset;
    if (!isKind(kind)) return;
    try {
      const answer = await fetch(source);
      if (!answer.ok) throw new Error(source);
      this.#material = (await answer.json()) as Material;
    } catch {
      this.querySelector('[role=status]')?.replaceChildren(
        'The form could not be loaded. Try again, or use the ways below.',
      );
      return;
    }
    addEventListener('hashchange', () => this.#arrive());
    addEventListener('beforeunload', (event) => {
      if (!this.#isTaken && !this.#leaves) event.preventDefault();
    });
    // Whoever follows a link of the site finds everything again on coming back.
    addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      this.#leaves = link?.origin === location.origin && link.pathname !== location.pathname;
    });
    this.#arrive(true);
  }

  get #kind(): Kind {
    return this.#material.kind;
  }

  /** Shows the record that the address names, or a new one. */
  #arrive(isFirst = false): void {
    const named = location.hash.slice(1);
    const record = this.#material.records.find(({ id }) => id === named);
    // The address of a place on this page is none of a record.
    if (!isFirst && !record && named !== '' && document.getElementById(named)) return;
    const focus = document.activeElement?.id === 'f-record' ? 'f-record' : undefined;
    this.#record = record ?? (this.#kind === 'company' ? this.#material.records[0] : undefined);
    this.#start = this.#record ? loadedRecord(this.#kind, this.#record) : newRecord(this.#kind);
    const kept = this.#keeper.read();
    this.#begin(kept?.draft ?? this.#start.draft, kept ? kept.body : this.#start.filled.body, kept?.id);
    this.#isTaken = kept === undefined;
    this.#render(focus);
    const lost = named !== '' && !record && named !== 'main' && this.#kind !== 'company';
    this.#status(
      lost
        ? `There is no ${KINDS[this.#kind].label} “${named}” here; this is a new one.`
        : kept
          ? 'What you had typed here before is still there.'
          : '',
    );
  }

  #begin(draft: Draft, body: string | undefined, id = this.#record?.id ?? ''): void {
    [this.#draft, this.#body, this.#id] = [draft, body, id];
    this.#isOwnId = id !== '' && id !== suggestedId(this.#kind, draft);
    const said = [this.#start.draft, draft].flatMap((one) => Object.keys((one ?? {}) as Group));
    this.#first = new Set([...said, ...(this.#record ? [] : (EXPECTED[this.#kind] ?? []))]);
    this.#open = new Set();
    [this.#remarks, this.#result, this.#isUnfolded] = [[], undefined, false];
  }

  get #keeper() {
    return keeper(`${location.pathname}#${this.#record?.id ?? ''}`);
  }

  /** Says something above the form; what a press of the button comes to is gone to, from wherever that was. */
  #status(text: string, isAnswer = false): void {
    const told = this.querySelector<HTMLElement>(':scope > [role=status]');
    if (!told) return;
    told.textContent = text;
    if (isAnswer) {
      told.tabIndex = -1;
      told.focus();
    }
  }

  #render(focus?: string): void {
    const lists = new Map<string, HTMLDataListElement>();
    const schema = schemaOf(this.#kind);
    const surroundings: Surroundings = {
      material: this.#material,
      draft: this.#draft,
      remarks: this.#remarks,
      isUnfolded: this.#isUnfolded,
      unfold: (isOpen) => {
        this.#isUnfolded = isOpen;
      },
      isOpen: (id) => this.#open.has(id),
      open: (id, isOpen) => {
        if (isOpen) this.#open.add(id);
        else this.#open.delete(id);
      },
      isShown: (name) => this.#first.has(name),
      offer: (names: readonly Namable[], { kinds, form, words }) => {
        const id = ['names', form, ...kinds, ...words].join('-');
        if (!lists.has(id)) lists.set(id, namesList(id, names));
        return id;
      },
      fill: (path, value) => this.#fill(path, value),
      change: (path, value, to) => {
        this.#fill(path, value);
        this.#render(to);
      },
    };
    const form = element('form', { class: 'propose', novalidate: true, autocomplete: 'off' });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    form.addEventListener('change', () => this.#lookAgain(true));
    const title = this.#record
      ? `Change “${this.#record.label.replace(/\.$/, '')}”`
      : `Add ${aKind(this.#kind)}`;
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = title;
    document.title = document.title.replace(/^.*?(?= · )/, title);
    form.append(
      ...(this.#remarks.length > 0 ? [errorSummary(this.#remarks, (remark) => this.#goTo(remark))] : []),
      ...fieldsControl(fieldsIn(schema, this.#draft), surroundings, this.#record ? [] : this.#idControl()),
      ...(this.#body === undefined ? [] : [storyField(this.#body, (text) => this.#tell(text))]),
      formButtons(this.#record, () => this.#reset()),
      ...lists.values(),
    );
    const told = element('p', { role: 'status', class: 'note' });
    const choice = recordChoice(this.#material, this.#record);
    this.replaceChildren(...(choice ? [choice] : []), told, form, ...(this.#result ? [this.#result] : []));
    if (focus !== undefined) controlOf(focus)?.focus();
  }

  #idControl(): HTMLElement[] {
    return [
      idField(
        this.#id,
        this.#kind,
        this.#remarks.filter(({ path }) => path === 'id'),
        (text) => {
          this.#id = text;
          this.#isOwnId = text !== '';
          this.#changed();
        },
      ),
    ];
  }

  #fill(path: readonly (string | number)[], value: Draft): void {
    // An emptied field of a group is not there; a row that is emptied still is.
    const isGone = value === '' && typeof path.at(-1) === 'string';
    this.#draft = withAt(this.#draft, path, isGone ? undefined : value);
    if (!this.#record && !this.#isOwnId) {
      this.#id = suggestedId(this.#kind, this.#draft);
      const input = document.getElementById('f-id');
      if (input instanceof HTMLInputElement) input.value = this.#id;
    }
    this.#changed();
  }

  #tell(body: string): void {
    this.#body = body;
    this.#changed();
  }

  #changed(): void {
    this.#isTaken = false;
    this.#keeper.write({ id: this.#id, draft: this.#draft, body: this.#body });
    this.#lookAgain(false);
    if (!this.#result) return;
    this.#result.remove();
    this.#result = undefined;
    this.#status('You have changed something since. Press the button again to see what it comes to.');
  }

  #reset(): void {
    this.#keeper.write(undefined);
    this.#begin(this.#start.draft, this.#start.filled.body);
    this.#isTaken = true;
    this.#render();
    this.#status('Everything is as it stands in the playbook again.');
    document.querySelector('h1')?.scrollIntoView();
  }

  /** What is filled in, judged, each refusal at a field that is on the page. */
  #judge() {
    const { filled: before } = this.#start;
    const value = (writtenAs(schemaOf(this.#kind), this.#draft, before.value) ?? {}) as Filled['value'];
    const filled = { id: this.#id.trim(), value, body: this.#body };
    const { wrong, doubtful } = judged({ ...filled, before: this.#record && before.value }, this.#material);
    const placed = wrong.map((one) => ({ ...one, path: placeOf(one.path, this.#kind, this.#draft) }));
    return { filled, before, wrong: eachOnce(placed), doubtful };
  }

  /** Whatever was refused is looked at again while it is put right. */
  #lookAgain(isLeft: boolean): void {
    if (this.#remarks.length === 0) return;
    this.#remarks = stillWrong(this, this.#remarks, this.#judge().wrong, isLeft);
    if (this.#remarks.length === 0) this.#status('All of it is put right. Press the button again.');
  }

  #submit(): void {
    this.#draft = withoutBlanks(this.#draft);
    const { filled, before, wrong, doubtful } = this.#judge();
    this.#remarks = wrong;
    // They are told in the order in which their fields stand on the page.
    const order = [...this.querySelectorAll('[id]')];
    const rank = ({ path }: Remark) => order.findIndex((one) => one === controlOf(idOf(path)));
    this.#remarks = [...this.#remarks].sort((a, b) => rank(a) - rank(b));
    this.#result = undefined;
    if (wrong.length > 0) {
      this.#render();
      this.querySelector<HTMLElement>('.error-summary')?.focus();
      return;
    }
    const outcome = this.#record
      ? changedFile(this.#kind, this.#record, before, filled)
      : newFile(this.#kind, filled);
    if (!outcome) {
      this.#render();
      this.#status('Nothing is changed: what is filled in is what stands there.', true);
      return;
    }
    const said = this.#record ? saidOf(before.value, filled.value, this.#material) : [];
    const taken = () => {
      this.#isTaken = true;
    };
    this.#result = resultOf(
      outcome,
      { said, still: stillSaid(before.value, filled.value), doubtful },
      this.#record,
      this.#material,
      taken,
    );
    this.#render();
    this.querySelector<HTMLElement>('#proposal-head')?.focus();
  }

  #goTo({ path }: Remark): void {
    const control = controlOf(idOf(path));
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }
}

customElements.define('playbook-propose', Propose);
