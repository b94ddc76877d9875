import { CAUSES, SYMPTOMS } from '../rules/cause.ts';
import { exampleShown } from '../rules/example-shown.ts';
import type { Rule } from '../rules/rule.ts';

/** One line a rule: its severity, the preset that it begins with, its id and what it finds. */
export function listReport(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return `${rules.map(({ id, severity, preset, message }) => `${severity.padEnd(7)}  ${preset.padEnd(11)}  ${id.padEnd(width)}  ${message}`).join('\n')}\n`;
}

/** A rule as a page of plain text: what it finds, why, how to mend it, and both examples. */
export function explainReport(rule: Rule): string {
  const cause = rule.cause && CAUSES[rule.cause];
  const example = (files: Readonly<Record<string, string>>) =>
    exampleShown(files).map(
      ([file, text]) =>
        `  ${file}\n${text
          .trimEnd()
          .split('\n')
          .map((line) => `    ${line}`)
          .join('\n')}`,
    );
  return [
    `${rule.id}  ${rule.severity}, from ${rule.preset} on${cause ? `  ${SYMPTOMS[cause.symptom]}: ${cause.words}` : '  what is written'}`,
    '',
    rule.message,
    `Why: ${rule.why}`,
    `Fix: ${rule.fix}`,
    '',
    'Good:',
    ...example(rule.good),
    '',
    'Bad:',
    ...example(rule.bad),
    '',
  ].join('\n');
}
