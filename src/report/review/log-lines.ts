import { KINDS } from '../../kinds.ts';
import type { Comparison } from '../../analysis/diff/told.ts';
import type { AnyNode, Decision, Measure, Person } from '../../model/playbook.ts';
import { isHere } from '../../model/playbook.ts';
import { formatDate, type IsoDate } from '../../time/date.ts';
import { hasEnded } from '../../time/period.ts';
import { amount } from '../amount.ts';
import { nameOf } from '../settlers.ts';
import { fieldSpans, restrictedIn } from './fields.ts';
import { stopped, strong, type Span } from './spans.ts';
import { RANKS, touchedBy, type Playbooks, type Told } from './told.ts';

/** What a decision that came to stand there is called. */
const STATUS: Readonly<Record<Decision['status'], string>> = {
  raised: 'Decision raised',
  'in-review': 'Decision in review',
  decided: 'Decision taken',
  rejected: 'Decision rejected',
  superseded: 'Decision superseded',
  withdrawn: 'Decision withdrawn',
};

/** What changed in what happened and who is here, a line for each record. */
export function logLines(comparison: Comparison, playbooks: Playbooks, day: IsoDate): Told[] {
  const [open] = playbooks.now.company.audiences;
  return comparison.changes.flatMap((change): Told[] => {
    const { before, after, ref } = change;
    const [was, is] = [playbooks.then.get(before ?? ''), playbooks.now.get(after ?? '')];
    const node = is ?? was;
    if (!node) return [];
    const said = is ? happened(is, was, { day, playbooks }) : undefined;
    const mark = restrictedIn(comparison.after, after, open) || restrictedIn(comparison.before, before, open);
    const told = new Set(said?.tells);
    const fields = change.fields
      .filter(({ field }) => !told.has(field))
      .map((field) => fieldSpans(field, change, comparison));
    const [first, ...rest] = fields;
    const name: Span[] = [strong(node.label), mark];
    const lines = said
      ? { spans: said.spans(name), below: fields }
      : change.is === 'changed'
        ? { spans: [...named(node, name), ', ', ...(first ?? [])], below: rest }
        : { spans: gone(node, name) };
    if (!said && change.is === 'changed' && !first) return [];
    return [
      {
        rank: RANKS.log,
        entry: { ...lines, data: { refs: [ref] } },
        touched: touchedBy(before, after, playbooks),
      },
    ];
  });
}

const gone = ({ kind }: AnyNode, name: readonly Span[]): readonly Span[] =>
  kind === 'person'
    ? [...name, ' is no longer in the playbook']
    : [`Gone: ${kind === 'measure' ? 'what was read of ' : `${KINDS[kind].label} `}`, ...name];

/** A decision is a question, which does not say what it is. */
const named = ({ kind }: AnyNode, name: readonly Span[]): readonly Span[] =>
  kind === 'person' ? name : [`${capital(KINDS[kind].label)} `, ...name];

/** What happened, in words around the name of its record, and the fields that this has told. */
interface Happened {
  readonly spans: (name: readonly Span[]) => readonly Span[];
  readonly tells: readonly string[];
}

interface Around {
  readonly day: IsoDate;
  readonly playbooks: Playbooks;
}

function happened(is: AnyNode, was: AnyNode | undefined, around: Around): Happened | undefined {
  switch (is.kind) {
    case 'decision':
      return decided(is, was as Decision | undefined);
    case 'person':
      return came(is, was as Person | undefined, around.day);
    case 'measure':
      return measured(is, was as Measure | undefined);
    case 'directive':
      return was ? undefined : line(`Asked by ${nameOf(is.by, around.playbooks.now)}: `);
    case 'checkpoint': {
      if (was) return undefined;
      const { skippedBecause } = is;
      return skippedBecause === undefined
        ? line('Session written down: ')
        : line('Session that did not take place: ', `. ${stopped(skippedBecause)}`);
    }
    case 'pulse':
      return was ? undefined : line('Answers written down: ');
    default:
      return undefined;
  }
}

const line = (before: string, after = '', tells: readonly string[] = []): Happened => ({
  spans: (name) => [before, ...name, ...(after ? [after] : [])],
  tells,
});

function decided({ status, outcome }: Decision, was: Decision | undefined): Happened | undefined {
  if (status === was?.status) return undefined;
  const said = outcome === undefined ? '' : ` ${stopped(outcome)}`;
  return line(`${STATUS[status]}: `, said, ['status', 'decided', 'outcome']);
}

function came(is: Person, was: Person | undefined, day: IsoDate): Happened | undefined {
  const { title, team, until, vacant } = is;
  if (!was) {
    const more = [title, isHere(team) ? team.label : undefined].filter((one) => one !== undefined);
    return line(
      vacant ? 'New seat, which nobody holds: ' : 'New here: ',
      more.map((one) => `, ${one}`).join(''),
    );
  }
  if (until !== undefined && was.until === undefined)
    return line('', ` ${hasEnded({ until }, day) ? 'has left' : 'leaves'}; last day ${formatDate(until)}`, [
      'until',
    ]);
  if (vacant === true && was.vacant !== true) return line('', ' is a seat that nobody holds now', ['vacant']);
  return undefined;
}

function measured(is: Measure, was: Measure | undefined): Happened | undefined {
  const key = ({ on, value }: { readonly on: string; readonly value: number }) => `${on} ${value}`;
  const known = new Set((was?.readings ?? []).map(key));
  const now = new Set((is.readings ?? []).map(key));
  const fresh = (is.readings ?? []).filter((one) => !known.has(key(one)));
  // A reading that was taken back is told by its field.
  if (fresh.length === 0 || [...known].some((one) => !now.has(one))) return undefined;
  const said = fresh.map(({ on, value }) => `${amount(value, is.unit)} on ${formatDate(on)}`);
  return line('Measured: ', `, ${said.join('; ')}`, ['readings']);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
