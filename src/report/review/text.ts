import type { Review } from './review.ts';
import { inPlain } from './spans.ts';

/** A review as text for a terminal: the same lines, and all of them. */
export function reviewText({ isFine, verdict, sections, closing }: Review): string {
  const blocks = sections.map(({ heading, entries, note }) => [
    heading,
    ...entries.flatMap(({ spans, below = [] }) => [
      `  ${inPlain(spans)}`,
      ...below.map((line) => `    ${inPlain(line)}`),
    ]),
    ...(note === undefined ? [] : [`  ${note}`]),
  ]);
  return `${[[`${isFine ? '✔' : '✖'} ${verdict}`], ...blocks, [inPlain(closing)]]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
