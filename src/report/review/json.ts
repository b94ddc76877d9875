import type { Review, Section } from './review.ts';
import { inPlain, type Entry } from './spans.ts';

/** A review as JSON, format 1: each section by its name, each line in words beside what it is about. */
export function reviewJson({ isFine, verdict, sections, closing, base }: Review): string {
  const of = (id: Section['id']) =>
    sections.find((section) => section.id === id)?.entries.map(entryJson) ?? [];
  return `${JSON.stringify(
    {
      format: 1,
      base: { ref: base.ref, commit: base.commit },
      mergeable: isFine,
      verdict,
      unread: of('unread'),
      unreadBefore: of('unreadBefore'),
      changes: of('changes'),
      apart: of('apart'),
      gone: of('gone'),
      agreeing: of('agreeing'),
      notes: sections.flatMap(({ note }) => note ?? []),
      closing: inPlain(closing),
    },
    null,
    2,
  )}\n`;
}

const entryJson = ({ spans, below = [], data }: Entry) => ({
  words: inPlain(spans),
  below: below.map(inPlain),
  ...data,
});
