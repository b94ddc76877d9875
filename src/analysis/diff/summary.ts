import { KIND_NAMES, KINDS, type Kind } from '../../kinds.ts';
import { listed } from '../../schema/nearest.ts';
import { nameIn, WORKING } from './edition.ts';
import { aboutTeam, type Comparison, type ToldChange } from './told.ts';
import type { Turn } from './turns.ts';

/** How many norms changed in which way. */
export interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly renamed: number;
  /** Norms that ask something else now, beside those above. */
  readonly changed: number;
  /** Norms that say the same in other words, or tell more of it. */
  readonly editorial: number;
  readonly tightened: number;
  readonly loosened: number;
  readonly moved: number;
  readonly widened: number;
  readonly narrowed: number;
}

/** Counts the changes of a comparison, or of a part of it. */
export function countsOf(changes: readonly ToldChange[]): Counts {
  const are = (is: ToldChange['is']) => changes.filter((one) => one.is === is).length;
  const go = (direction: string) =>
    changes.filter(({ fields }) => fields.some((field) => field.direction === direction)).length;
  const plain = changes.filter(({ is }) => is === 'changed');
  return {
    added: are('added'),
    removed: are('removed'),
    renamed: are('renamed'),
    changed: plain.filter(({ weight }) => weight === 'substantive').length,
    editorial: plain.filter(({ weight }) => weight === 'editorial').length,
    tightened: go('tightened'),
    loosened: go('loosened'),
    moved: go('moved'),
    widened: go('widened'),
    narrowed: go('narrowed'),
  };
}

/** What a version is called in a sentence. */
export const versionInWords = (version: string): string =>
  version === WORKING ? 'what is merged now' : version;

const many = (count: number, one: string, several: string): string[] =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${several}`];

/** A comparison in one sentence. */
export function sentenceOf({ before, after, changes, turns }: Comparison): string {
  const between = `Between ${versionInWords(before.version)} and ${versionInWords(after.version)}`;
  if (changes.length === 0) return `${between} nothing changed in what was agreed.`;
  const { added, removed, renamed, changed, editorial, tightened, loosened, moved } = countsOf(changes);
  const turned = (is: Turn['is'], way?: string) =>
    turns.filter((turn) => turn.is === is && (way === undefined || ('way' in turn && turn.way === way)))
      .length;
  const focus = turns.find((turn) => turn.is === 'focus-replaced');
  const parts = [
    ...(focus ? [`the focus became ${quoted(nameIn(after, focus.after))}`] : []),
    ...many(tightened, 'promise became tighter', 'promises became tighter'),
    ...many(loosened, 'promise became looser', 'promises became looser'),
    ...many(moved, 'owner moved', 'owners moved'),
    ...many(turned('overlap', 'closed'), 'overlap closed', 'overlaps closed'),
    ...many(turned('overlap', 'opened'), 'overlap opened', 'overlaps opened'),
    ...many(turned('gap', 'closed'), 'gap closed', 'gaps closed'),
    ...many(turned('gap', 'opened'), 'gap opened', 'gaps opened'),
    ...many(turned('tradeoff-reversed'), 'trade-off turned round', 'trade-offs turned round'),
  ];
  const norms = [
    ...many(added, 'agreement is new', 'agreements are new'),
    ...many(removed, 'is gone', 'are gone'),
    ...many(renamed, 'has a new id', 'have new ids'),
    ...many(changed, 'asks something else', 'ask something else'),
    ...many(editorial, 'is only editorial', 'are only editorial'),
  ];
  const sums = `${parts.length > 0 ? `${listed(parts)}. In all, ` : ''}${listed(norms)}.`;
  return `${between}, ${sums}`;
}

/** The changes of each kind that has some, in the order in which the site presents kinds. */
export function byKind(changes: readonly ToldChange[]): [kind: Kind, changes: readonly ToldChange[]][] {
  return KIND_NAMES.map((kind): [Kind, ToldChange[]] => [
    kind,
    changes.filter((one) => one.kind === kind),
  ]).filter(([, some]) => some.length > 0);
}

/** What a change is called in one or two words. */
export function changeInWords({ is, weight, fields }: ToldChange): string {
  if (is === 'added') return 'new';
  if (is === 'removed') return 'gone';
  const directions = new Set(fields.flatMap(({ direction }) => (direction ? [DIRECTIONS[direction]] : [])));
  const renamed = is === 'renamed' ? ['new id'] : [];
  if (directions.size > 0) return [...directions, ...renamed].join(', ');
  if (is === 'renamed') return 'new id';
  return weight === 'editorial' ? 'editorial' : 'changed';
}

/** What the directions of a change are called. */
export const DIRECTIONS = {
  tightened: 'tightened',
  loosened: 'loosened',
  moved: 'owner moved',
  widened: 'scope widened',
  narrowed: 'scope narrowed',
} as const;

/** What the turns of a comparison say, each in a sentence. */
export function turnInWords(turn: Turn, { before, after }: Comparison): string {
  if (turn.is === 'focus-replaced')
    return `The focus was ${quoted(nameIn(before, turn.before))} and is ${quoted(nameIn(after, turn.after))}.`;
  if (turn.is === 'tradeoff-reversed')
    return `${nameIn(after, turn.after)} comes before ${lower(nameIn(before, turn.before))} now; it was the other way round.`;
  const edition = turn.way === 'opened' ? after : before;
  const area = quoted(nameIn(edition, turn.area));
  const closed = turn.way === 'closed';
  if (turn.is === 'gap')
    return closed ? `The gap at ${area} is closed.` : `${area} has nobody accountable now.`;
  return closed
    ? `${area} no longer has several who are accountable.`
    : `${area} has several who are accountable now.`;
}

/** A name within a sentence: a sentence that it is keeps its full stop for itself. */
const quoted = (name: string): string => `“${name.replace(/\.$/, '')}”`;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Every team of either side, by name, with how many changes ask something else of it. */
export function teamsTouched(
  comparison: Comparison,
): { readonly id: string; readonly label: string; readonly count: number }[] {
  const { before, after, changes } = comparison;
  const teams = new Map<string, string>();
  for (const { norms } of [before, after])
    for (const { kind, id, label } of norms.values()) if (kind === 'team') teams.set(id, label);
  return [...teams]
    .map(([id, label]) => ({
      id,
      label,
      count: changes.filter(
        (change) => change.weight === 'substantive' && aboutTeam(change, id, comparison) === 'team',
      ).length,
    }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1));
}

/** What a kind of norm is called as the heading of its changes. */
export const kindHeading = (kind: Kind): string => KINDS[kind].heading;
