import { inCode, inComment } from '../in-markdown.ts';
import type { Review, Section } from './review.ts';
import { code, wordsOf, type Entry, type Span } from './spans.ts';

/** The first line, by which a workflow finds its comment again. */
export const MARKER = '<!-- playbook-review -->';
/** What one section shows before it is folded, and how many characters it may take: together fewer than a comment may hold. */
const ROOM: Readonly<Record<Section['id'], { readonly open: number; readonly characters: number }>> = {
  unread: { open: 8, characters: 7_000 },
  changes: { open: 12, characters: 22_000 },
  apart: { open: 8, characters: 14_000 },
  gone: { open: 5, characters: 5_000 },
  unreadBefore: { open: 4, characters: 3_000 },
  agreeing: { open: 8, characters: 6_000 },
};
/** So many characters of a line are shown, of each line below it, and so many lines below it. */
const LINE = 500;
const BELOW = { characters: 240, lines: 4 };

/** A review as one comment in a pull request. */
export function reviewMarkdown(review: Review): string {
  const { isFine, verdict, sections, closing, base } = review;
  const blocks = [
    `${MARKER}\n### ${isFine ? '✔' : '✖'} ${verdict}`,
    ...sections.flatMap((section) => sectionBlocks(section, base.ref)),
    written(closing),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks({ id, heading, entries, note }: Section, ref: string): string[] {
  const { open, characters } = ROOM[id];
  const listOf = (lines: readonly string[]) => lines.join(id === 'apart' ? '\n\n' : '\n');
  let left = characters;
  const fitting = entries.map(entryLine).filter((line) => {
    left -= line.length + 2;
    return left > 0;
  });
  const rest = entries.length - fitting.length;
  const whole = written([code(`playbook review --base ${ref} --format text`)]);
  const more = rest > 0 ? [`- And ${rest} more, which ${whole} lists.`] : [];
  // One that is left over is shown: to fold it takes as much room.
  const shown = entries.length === open + 1 ? entries.length : open;
  const folded = fitting.slice(shown);
  return [
    `#### ${heading}`,
    ...(fitting.length > 0 ? [listOf(fitting.slice(0, shown))] : []),
    ...(folded.length > 0
      ? [
          `<details><summary>And ${folded.length + rest} more</summary>`,
          listOf([...folded, ...more]),
          '</details>',
        ]
      : more),
    ...(note === undefined ? [] : [written([note])]),
  ];
}

function entryLine({ spans, below = [] }: Entry): string {
  const shown = below.length === BELOW.lines + 1 ? below.length : BELOW.lines;
  const more = below.length - shown;
  return `- ${[
    written(spans),
    ...below.slice(0, shown).map((line) => written(line, BELOW.characters)),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('<br>')}`;
}

/** Spans as Markdown, up to so many characters of what was typed. */
function written(spans: readonly Span[], most = LINE): string {
  let left = most;
  return spans
    .map((span) => {
      const text = wordsOf(span);
      if (left <= 0) return '';
      const shown = text.length > left ? `${text.slice(0, left - 1).toWellFormed()}…` : text;
      left -= text.length;
      return writtenSpan(span, shown);
    })
    .join('');
}

function writtenSpan(span: Span, text: string): string {
  if (typeof span === 'string') return inComment(text);
  switch (span.is) {
    case 'strong':
      return `**${inComment(text)}**`;
    case 'label':
      return `_${inComment(text)}_`;
    case 'code':
      return inCode(text);
    case 'gone':
      return `<del>${inComment(text)}</del>`;
    case 'came':
      return `<ins>${inComment(text)}</ins>`;
  }
}
