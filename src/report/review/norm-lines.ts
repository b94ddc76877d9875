import { KINDS } from '../../kinds.ts';
import { nameIn, type Edition } from '../../analysis/diff/edition.ts';
import { fieldInWords } from '../../analysis/diff/field-words.ts';
import { stillSaid } from '../../analysis/diff/still-said.ts';
import { turnInWords } from '../../analysis/diff/summary.ts';
import type { Comparison, ToldChange, ToldField } from '../../analysis/diff/told.ts';
import type { Turn } from '../../analysis/diff/turns.ts';
import { formatDate, type IsoDate } from '../../time/date.ts';
import { restrictedIn, type Sides } from './fields.ts';
import { decisionTail, headline, lineOf, rankOf, reachTail, renamed } from './headline.ts';
import { reachInWords } from './reach.ts';
import { stopped, strong, unstopped, type Span } from './spans.ts';
import { RANKS, touchedBy, type Playbooks, type Told } from './told.ts';

/** What changed in what is agreed: a line for each record, with its direction and whom it reaches. */
export function normLines(comparison: Comparison, playbooks: Playbooks, day: IsoDate): Told[] {
  const turned = comparison.turns.filter((turn) => refsOf(turn).length > 0);
  const told = new Set(turned.flatMap(refsOf));
  const isChanged = new Set(comparison.changes.flatMap(({ before, after }) => [before, after]));
  return [
    ...turned.map((turn) => {
      const refs = refsOf(turn).filter((ref) => isChanged.has(ref));
      return {
        rank: RANKS.focus,
        entry: { spans: turnSpans(turn, comparison, day), data: { refs } },
        touched: refs.flatMap((ref) => touchedBy(ref, ref, playbooks)),
      };
    }),
    ...comparison.changes.flatMap((change): Told[] => {
      const { is, ref, before, after } = change;
      const isArrival = is === 'added' || is === 'removed';
      // The turn has told it.
      if (isArrival && told.has(ref)) return [];
      const say = isArrival ? arrival : changed;
      const { rank, ...lines } = say(change, comparison, playbooks);
      const entry = {
        ...lines,
        data: { refs: [...new Set([before, after])].filter((one) => one !== undefined) },
      };
      return [{ rank, entry, touched: touchedBy(before, after, playbooks) }];
    }),
  ];
}

/** The records that a turn is about; what overlaps or lacks an owner is told by its owners. */
function refsOf(turn: Turn): string[] {
  if (turn.is === 'focus-replaced') return [turn.before, turn.after];
  return turn.is === 'tradeoff-reversed' ? [turn.tradeoff] : [];
}

/** A focus that begins later is the next one; until then the other holds. */
function turnSpans(turn: Turn, comparison: Comparison, day: IsoDate): Span[] {
  const from =
    turn.is === 'focus-replaced' ? comparison.after.norms.get(turn.after)?.fields['from'] : undefined;
  if (turn.is !== 'focus-replaced' || typeof from !== 'string' || from <= day)
    return [turnInWords(turn, comparison)];
  return ['The next focus is ', strong(nameIn(comparison.after, turn.after)), `, from ${formatDate(from)}`];
}

/** Lines about one record, and how early they are told. */
interface Lines {
  readonly rank: number;
  readonly spans: readonly Span[];
  readonly below?: readonly (readonly Span[])[];
}

/** Kinds of which it is said whom one that came or went reaches. */
const REACHING: ReadonlySet<string> = new Set(['behaviour', 'tradeoff', 'priority']);

function arrival(change: ToldChange, sides: Sides, playbooks: Playbooks): Lines {
  const { is, kind, label, says, decidedIn } = change;
  const isNew = is === 'added';
  const reach = REACHING.has(kind) ? reachInWords(change, sides) : undefined;
  const more = [
    ...(says === undefined ? [] : [stopped(says)]),
    ...(reach === undefined ? [] : [`${isNew ? 'Touches' : 'Touched'} ${reach}.`]),
    ...(isNew && decidedIn ? [`Decided in “${unstopped(decidedIn.called)}”.`] : []),
  ];
  return {
    rank: isNew ? RANKS.added : RANKS.removed,
    spans: [
      `${isNew ? 'New' : 'Gone:'} ${KINDS[kind].label} `,
      strong(label),
      restriction(change, sides, playbooks),
      ...(more.length > 0 ? [`. ${more.join(' ')}`] : []),
    ],
  };
}

function changed(change: ToldChange, sides: Sides, playbooks: Playbooks): Lines {
  const isRenamed = change.is === 'renamed';
  const fields = change.fields
    .filter(({ field }) => !isRenamed || (field !== 'formerly' && field !== 'name'))
    .map((field) => ({ field, rank: rankOf(field, change) }))
    .sort((a, b) => a.rank - b.rank);
  const [first, ...rest] = fields;
  const name = [strong(change.label), restriction(change, sides, playbooks)];
  if (isRenamed || !first)
    return {
      rank: Math.min(RANKS.renamed, first?.rank ?? RANKS.renamed),
      spans: [...name, ...renamed(change)],
      below: fields.map(({ field }) => lineOf(field, change, sides)),
    };
  const { rank, field } = first;
  return {
    rank,
    spans: [
      ...name,
      ...headline(field, change, sides),
      ...(asksOthers(first) ? reachTail(change, sides) : []),
      ...(field.field === 'decidedIn' ? [] : decisionTail(change, rank, sides)),
    ],
    below: [...rest.map((one) => lineOf(one.field, change, sides)), ...stillLines(change, sides)],
  };
}

/** A line for each text that still says what a time of its record was. */
function stillLines({ before, after }: ToldChange, sides: Sides): Span[][] {
  if (before === undefined || after === undefined) return [];
  const said = ({ norms, words }: Edition, ref: string) => ({ ...norms.get(ref)?.fields, ...words[ref] });
  return stillSaid(said(sides.before, before), said(sides.after, after)).map(({ field, words }) => [
    `The ${fieldInWords(field)} still says “${words}”. Change it too?`,
  ]);
}

/** Whether a change asks something else of whom it reaches. */
const asksOthers = ({ rank, field }: { readonly rank: number; readonly field: ToldField }): boolean =>
  rank < RANKS.words && rank !== RANKS.owner && !field.words && field.field !== 'audience';

function restriction({ before, after, fields }: ToldChange, sides: Sides, { now }: Playbooks): string {
  // The change says it of itself.
  if (fields.some(({ field }) => field === 'audience')) return '';
  const [open] = now.company.audiences;
  return restrictedIn(sides.after, after, open) || restrictedIn(sides.before, before, open);
}
