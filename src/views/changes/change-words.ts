import { PARTS, type Part } from '../../analysis/area-parts.ts';
import { ownedIs, without, type AreaThen } from '../../analysis/area-then.ts';
import type { AreaChange, ChangeKind } from '../../analysis/ownership-changes.ts';
import { capital } from '../../components/in-words.ts';
import { listed } from '../../schema/nearest.ts';
import { formatDate } from '../../time/date.ts';
import { OWNERSHIP } from '../../words.ts';

/** What each kind of change is called. */
export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  moved: 'Changed hands',
  opened: 'Gap opened',
  closed: 'Gap closed',
  left: 'Fewer owners',
  joined: 'More owners',
  purpose: 'Nobody, on purpose',
  owned: 'Has an owner again',
  new: 'New',
  again: 'In use again',
  gone: 'Gone',
  retired: 'Retired',
  sharing: 'Sharing',
  responsible: OWNERSHIP.responsible.label,
  consulted: OWNERSHIP.consulted.label,
  informed: OWNERSHIP.informed.label,
  reason: 'Reason',
};

/** The parts that a change is about. */
export function partsIn({ before, after }: AreaChange, kind: ChangeKind): Part[] {
  if (kind === 'responsible' || kind === 'consulted' || kind === 'informed') return [kind];
  if (!before || !after) return PARTS.filter((part) => ((after ?? before)?.[part].length ?? 0) > 0);
  return ['accountable'];
}

/** A change in a few words: “Responsible: Sales added, Operations removed”. */
export function changeInWords({ before, after }: AreaChange, kind: ChangeKind): string {
  const called = KIND_WORDS[kind];
  if (!before || !after) return called;
  switch (kind) {
    case 'responsible':
    case 'consulted':
    case 'informed': {
      const names = (some: readonly { readonly label: string }[], what: string) =>
        some.length === 0 ? [] : [`${listed(some.map(({ label }) => label))} ${what}`];
      const came = names(without(after[kind], before[kind]), 'added');
      const went = names(without(before[kind], after[kind]), 'removed');
      return `${called}: ${[...came, ...went].join('; ')}`;
    }
    case 'sharing':
      return `${called} ${fate(before.fields['shared'], after.fields['shared'], 'agreed', 'ended', 'changed')}`;
    case 'reason':
      return `${called} ${fate(reasonIn(before), reasonIn(after), 'given', 'left out', 'changed')}`;
    default:
      return called;
  }
}

const fate = (was: unknown, is: unknown, came: string, went: string, changed: string): string =>
  was === undefined ? came : is === undefined ? went : changed;

/** Why an owner is the owner, or why nobody is; undefined where nothing is said. */
export function reasonIn(area: AreaThen): string | undefined {
  const { reason, unowned } = area.fields;
  if (ownedIs(area) !== 'purpose') return textOf(reason);
  const { reason: why, until } = groupOf(unowned);
  return withEnd(textOf(why) ?? '', until);
}

/** By which rule an area is shared, and until when. */
export function sharingIn({ fields }: AreaThen): string {
  if (fields['shared'] === undefined) return 'No sharing is agreed';
  const { rule, until } = groupOf(fields['shared']);
  return withEnd(textOf(rule) ?? 'Shared, without a rule', until);
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const groupOf = (value: unknown): Readonly<Record<string, unknown>> =>
  Object(value) as Record<string, unknown>;

const withEnd = (text: string, until: unknown): string =>
  typeof until === 'string' ? `${text.replace(/([^.!?…])$/, '$1.')} Until ${formatDate(until)}.` : text;

/** What stands in the place of owners where there are none. */
export const ownerless = (area: AreaThen): string =>
  capital(ownedIs(area) === 'purpose' ? 'nobody, on purpose' : 'nobody');
