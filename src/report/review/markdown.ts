import { inCode, inComment } from '../in-markdown.ts';
import type { Review, Section } from './review.ts';
import { code, wordsOf, type Entry, type Span } from './spans.ts';

/** The first line, by which a workflow finds its comment again. */
export const MARKER = '<!-- playbook-review -->';
/** What one section shows before it is folded, and how many characters it may take: together fewer than a comment may hold. */
const ROOM: Readonly<Record<Section['id'], { readonly open: number; readonly characters: number }>> = {
  unread: { open: 8, characters: 7_000 },
  unreadBefore: { open: 4, characters: 3_000 },
  changes: { open: 12, characters: 22_000 },
  apart: { open: 8, characters: 14_000 },
  gone: { open: 5, characters: 5_000 },
  agreeing: { open: 8, characters: 6_000 },
};
/** So much of one stretch is shown. */
const LONGEST = 400;
/** So many lines are shown below one. */
const BELOW = 8;

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
  let left = characters;
  const fitting = entries.map(entryLine).filter((line) => {
    left -= line.length + 1;
    return left > 0;
  });
  const rest = entries.length - fitting.length;
  const whole = written([code(`playbook review --base ${ref} --format text`)]);
  const more = rest > 0 ? [`- And ${rest} more, which ${whole} lists.`] : [];
  const folded = fitting.slice(open);
  return [
    `#### ${heading}`,
    ...(fitting.length > 0 ? [fitting.slice(0, open).join('\n')] : []),
    ...(folded.length > 0
      ? [
          `<details><summary>And ${folded.length + rest} more</summary>`,
          [...folded, ...more].join('\n'),
          '</details>',
        ]
      : more),
    ...(note === undefined ? [] : [inComment(short(note))]),
  ];
}

function entryLine({ spans, below = [] }: Entry): string {
  const more = below.length - BELOW;
  return `- ${[
    written(spans),
    ...below.slice(0, BELOW).map(written),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('<br>')}`;
}

const written = (spans: readonly Span[]): string => spans.map(writtenSpan).join('');

function writtenSpan(span: Span): string {
  const text = short(wordsOf(span));
  if (typeof span === 'string') return inComment(text);
  switch (span.is) {
    case 'strong':
      return `**${inComment(text)}**`;
    case 'code':
      return inCode(text);
    case 'gone':
      return `<del>${inComment(text)}</del>`;
    case 'came':
      return `<ins>${inComment(text)}</ins>`;
  }
}

/** Text cut where it is longer than anybody reads in a line. */
const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).toWellFormed()}…` : text;
