import { KINDS } from '../kinds.ts';
import {
  byKind,
  changeInWords,
  countsOf,
  sentenceOf,
  teamsTouched,
  turnInWords,
} from '../analysis/diff/summary.ts';
import { condensed } from '../analysis/diff/word-diff.ts';
import type { Comparison, ToldChange, ToldField } from '../analysis/diff/told.ts';
import { inMarkdown } from './in-markdown.ts';

/** What changed between two versions, as text for a terminal. */
export function changesText(comparison: Comparison): string {
  const { changes, turns } = comparison;
  const lines = [sentenceOf(comparison)];
  if (turns.length > 0) lines.push('', ...turns.map((turn) => `  ${turnInWords(turn, comparison)}`));
  for (const [kind, some] of byKind(changes)) {
    lines.push('', KINDS[kind].heading);
    for (const change of some) lines.push(...changeLines(change).map((line) => `  ${line}`));
  }
  const touched = teamsTouched(comparison).filter(({ count }) => count > 0);
  if (touched.length > 0)
    lines.push('', `Touches ${touched.map(({ label, count }) => `${label} (${count})`).join(', ')}.`);
  return `${lines.join('\n')}\n`;
}

function changeLines(change: ToldChange): string[] {
  const { label, formerly, says, fields, decidedIn } = change;
  const was = formerly === undefined ? '' : ` (was “${formerly}”)`;
  return [
    `${label}${was}: ${changeInWords(change)}`,
    ...(says === undefined ? [] : [`  ${says}`]),
    ...fields.map((field) => `  ${fieldText(field)}`),
    ...(decidedIn ? [`  Decided in: ${decidedIn.called}`] : []),
  ];
}

function fieldText({ called, before, after, words }: ToldField): string {
  if (words) {
    const marked = condensed(words).map(({ is, text }) =>
      is === 'same' ? text : is === 'new' ? `{+${text}+}` : `[-${text}-]`,
    );
    return `${called}: ${marked.join('')}`;
  }
  if (before === undefined) return `${called}: now ${after}`;
  return after === undefined
    ? `${called}: was ${before}, now nothing`
    : `${called}: was ${before}, now ${after}`;
}

/** What changed between two versions, as Markdown for a pull request or a mail. */
export function changesMarkdown(comparison: Comparison): string {
  const { before, after, changes, turns } = comparison;
  const lines = [`## ${before.version} → ${after.version}`, '', inMarkdown(sentenceOf(comparison))];
  if (turns.length > 0)
    lines.push('', ...turns.map((turn) => `- ${inMarkdown(turnInWords(turn, comparison))}`));
  for (const [kind, some] of byKind(changes)) {
    lines.push('', `### ${KINDS[kind].heading}`, '');
    for (const change of some) lines.push(...changeMarkdown(change));
  }
  const touched = teamsTouched(comparison).filter(({ count }) => count > 0);
  if (touched.length > 0)
    lines.push(
      '',
      `Touches ${inMarkdown(touched.map(({ label, count }) => `${label} (${count})`).join(', '))}.`,
    );
  return `${lines.join('\n')}\n`;
}

function changeMarkdown(change: ToldChange): string[] {
  const { label, formerly, says, fields, decidedIn } = change;
  const was = formerly === undefined ? '' : ` (was “${inMarkdown(formerly)}”)`;
  return [
    `- **${inMarkdown(label)}**${was}: ${changeInWords(change)}${says === undefined ? '' : `. ${inMarkdown(says)}`}`,
    ...fields.map(({ called, before, after, words }) => {
      if (words) {
        const marked = condensed(words).map(({ is, text }) =>
          is === 'same' ? inMarkdown(text) : marks(is === 'new' ? 'ins' : 'del', text),
        );
        return `  - ${called}: ${marked.join('')}`;
      }
      const [old, now] = [before, after].map((value) =>
        value === undefined ? undefined : inMarkdown(value),
      );
      return `  - ${called}: ${old === undefined ? '' : `was ${old}, `}now ${now ?? 'nothing'}`;
    }),
    ...(decidedIn ? [`  - decided in ${inMarkdown(decidedIn.called)}`] : []),
  ];
}

const marks = (tag: 'ins' | 'del', text: string): string => `<${tag}>${inMarkdown(text)}</${tag}>`;

/** What changed between two versions, as JSON (format 1). */
export function changesJson(comparison: Comparison): string {
  const { before, after, changes, turns } = comparison;
  return `${JSON.stringify(
    {
      format: 1,
      before: { version: before.version, inForce: before.inForce },
      after: { version: after.version, inForce: after.inForce },
      sentence: sentenceOf(comparison),
      counts: countsOf(changes),
      turns,
      changes: changes.map(
        ({
          is,
          before: from,
          after: to,
          kind,
          label,
          formerly,
          weight,
          decidedIn,
          binds,
          names,
          fields,
          says,
        }) => ({
          is,
          before: from,
          after: to,
          kind,
          label,
          formerly,
          says,
          weight,
          decidedIn: decidedIn?.address,
          binds,
          names,
          fields,
        }),
      ),
    },
    null,
    2,
  )}\n`;
}
