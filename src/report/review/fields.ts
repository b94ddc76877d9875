import { valueInWords } from '../../analysis/diff/value-words.ts';
import { normAt, type Edition } from '../../analysis/diff/edition.ts';
import { same, type Plain } from '../../analysis/diff/plain.ts';
import type { ToldChange, ToldField } from '../../analysis/diff/told.ts';
import { condensed, type Stretch } from '../../analysis/diff/word-diff.ts';
import { label, wordsOf, type Span } from './spans.ts';

/** Two editions between which something changed. */
export interface Sides {
  readonly before: Edition;
  readonly after: Edition;
}

/** Lists that are longer than this in words are told by what went and what came. */
const SHORT = 60;

/** What became of a field: “urgency: low → high”, a text word by word, of a long list what went and what came. */
export function fieldSpans(field: ToldField, change: ToldChange, sides: Sides): Span[] {
  const { called, before, after, words } = field;
  if (field.field === 'audience')
    return [label('who may read it'), ` ${before ?? 'everyone'} → ${after ?? 'everyone'}`];
  if (words) return [label(called), ' ', ...wordSpans(words)];
  if (before === undefined) return [label(`${called} (new)`), ` ${after ?? ''}`];
  if (after === undefined) return [label(`${called} (gone)`), ` ${before}`];
  const moved = before.length + after.length > SHORT ? entriesMoved(field.field, change, sides) : undefined;
  return [label(called), ` ${moved ?? `${before} → ${after}`}`];
}

/** A text in which it shows what went and what came; the spaces around it are no part of that. */
export function wordSpans(words: readonly Stretch[]): Span[] {
  return condensed(words).flatMap(({ is, text }, index, all): Span[] => {
    if (is === 'same') return [text];
    const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
    const last = all[index - 1];
    const isReplacing = is === 'new' && last?.is === 'gone' && !/\s$/.test(last.text);
    const shown: Span = { is: is === 'gone' ? 'gone' : 'came', text: inner };
    return [before || (isReplacing ? ' ' : ''), shown, after].filter((span) => wordsOf(span) !== '');
  });
}

/** The entries of a list that went and came, in words; undefined where it is no list. */
function entriesMoved(
  field: string,
  { before: from, after: to }: ToldChange,
  sides: Sides,
): string | undefined {
  const was = valueOf(sides.before, from, field);
  const is = valueOf(sides.after, to, field);
  if (!Array.isArray(was) || !Array.isArray(is)) return undefined;
  const [old, now] = [was as readonly Plain[], is as readonly Plain[]];
  const came = now.filter((one) => !old.some((other) => same(one, other)));
  const gone = old.filter((one) => !now.some((other) => same(one, other)));
  const said = (some: readonly Plain[], edition: Edition) =>
    some.map((one) => valueInWords(field, one, edition)).join('; ');
  const parts = [
    ...(came.length > 0 ? [`new: ${said(came, sides.after)}`] : []),
    ...(gone.length > 0 ? [`gone: ${said(gone, sides.before)}`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : 'in another order';
}

/** A field of a record in an edition as a plain value. */
export const valueOf = (edition: Edition, ref: string | undefined, field: string): Plain | undefined =>
  ref === undefined ? undefined : normAt(edition.norms, ref)?.fields[field];

/** What follows the name of a record that not everyone may read: “ (for leadership)”. */
export function restrictedIn(edition: Edition, ref: string | undefined, open: string | undefined): string {
  const audience = valueOf(edition, ref, 'audience');
  return typeof audience === 'string' && audience !== open ? ` (for ${audience})` : '';
}
