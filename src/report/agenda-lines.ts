import type { OpenAction } from '../analysis/open-actions.ts';
import type { Waiting } from '../analysis/waiting.ts';
import type { Party, Playbook } from '../model/playbook.ts';
import { inMarkdown } from './in-markdown.ts';
import { dueInWords, waitedInWords } from './open-words.ts';
import { namesOf } from './settlers.ts';

/** Blocks of Markdown as one text. */
export const inBlocks = (blocks: readonly string[]): string => `${blocks.filter(Boolean).join('\n\n')}\n`;

/** An open decision in one line: what is asked, how long it has waited, and for whom beside the one under whose name it stands. */
export function decisionLine(one: Waiting, playbook: Playbook, under?: Party): string {
  const names = (parties: readonly Party[]) =>
    namesOf(
      parties.filter((party) => party !== under).map(({ id }) => id),
      playbook,
    );
  const { first, above } = whomOf(one);
  const waits = names(first);
  const up = names(above);
  const isNobody = first.length + above.length === 0;
  const isHere = under !== undefined && above.includes(under);
  return [
    `- **${inMarkdown(one.decision.label)}**`,
    waitedInWords(one),
    ...(isHere
      ? [inMarkdown(`By now it should be here${waits ? `, and no longer with ${waits}` : ''}.`)]
      : waits
        ? [inMarkdown(`It waits for ${waits}.`)]
        : []),
    ...(isNobody && !under ? ['Nobody is named to decide it.'] : []),
    ...(up ? [inMarkdown(`By now it should be with ${up}.`)] : []),
  ].join(' ');
}

/** An open action in one line: what, until when, and where it was taken on. */
export const actionLine = (one: OpenAction, who = ''): string =>
  `- ${who && `**${inMarkdown(who)}:** `}${inMarkdown(one.what)} ${dueInWords(one)} (${inMarkdown(one.checkpoint.label)})`;

/** Whose word an open decision waits for, and to whom it should have gone by now beside them. */
export function whomOf({ decider, escalated, waitsFor }: Waiting): {
  first: readonly Party[];
  above: readonly Party[];
} {
  const above = (escalated?.parties ?? []).filter((party) => !decider?.parties.includes(party));
  return { first: waitsFor.filter((party) => !above.includes(party)), above };
}
