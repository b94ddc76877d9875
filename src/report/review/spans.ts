import { ticked } from '../in-markdown.ts';

/** A stretch of a line: words, or words that stand out: a name, what the rest is called, what is typed, what went and what came. */
export type Span =
  string | { readonly is: 'strong' | 'label' | 'code' | 'gone' | 'came'; readonly text: string };

/** What is said of one thing: a line, and lines that belong below it; `data` is what a program reads of it. */
export interface Entry {
  readonly spans: readonly Span[];
  readonly below?: readonly (readonly Span[])[];
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A name that stands out; a sentence that is a name keeps its full stop for itself. */
export const strong = (text: string): Span => ({ is: 'strong', text: unstopped(text) });
/** What the rest of a line is called, with a colon. */
export const label = (text: string): Span => ({ is: 'label', text: `${text}:` });
/** What is typed, or where something stands. */
export const code = (text: string): Span => ({ is: 'code', text });
/** A name without the full stop of the sentence that it is. */
export const unstopped = (text: string): string => text.replace(/\.$/, '');
/** A text as a sentence, with its full stop. */
export const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** A sentence of a finding: what is to be typed stands out. */
export const tickedSpans = (text: string): Span[] =>
  ticked(text).map(({ is, text: part }) => (is === 'code' ? code(part) : part));

/** A line as plain words. */
export const inPlain = (spans: readonly Span[]): string =>
  spans
    .map((span) => {
      if (typeof span === 'string') return span;
      if (span.is === 'code') return `\`${span.text}\``;
      if (span.is === 'gone') return `[-${span.text}-]`;
      return span.is === 'came' ? `{+${span.text}+}` : span.text;
    })
    .join('')
    .replace(/\s+/g, ' ');

/** The words of a stretch. */
export const wordsOf = (span: Span): string => (typeof span === 'string' ? span : span.text);

/** Spans in lists, with words between them and other words before the last. */
export const listedSpans = (items: readonly (readonly Span[])[], between = ', ', last = ' and '): Span[] =>
  items.flatMap((item, index) => [
    ...(index === 0 ? [] : [index === items.length - 1 ? last : between]),
    ...item,
  ]);
