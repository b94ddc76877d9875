import type { Playbook } from '../model/playbook.ts';
import type { Loaded } from '../playbook.ts';
import type { Finding } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import { listed } from '../schema/nearest.ts';
import { painter, type Paint } from './colour.ts';
import { frame } from './frame.ts';
import type { Summary } from './summary.ts';

const STYLE = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** Findings for a reader at a terminal: position first, then what, where else, who settles it, and the fix. */
export function textReport(
  findings: readonly Finding[],
  summary: Summary,
  { playbook, texts, asOf }: Pick<Loaded, 'playbook' | 'texts' | 'asOf'>,
  { colour, seconds }: { colour: boolean; seconds: number },
): string {
  const paint = painter(colour);
  const blocks = findings.map((finding) => block(finding, playbook, texts, paint).join('\n'));
  return `${[...blocks, closing(findings, summary, asOf, seconds, paint)].join('\n\n')}\n`;
}

function block(
  finding: Finding,
  playbook: Playbook,
  texts: ReadonlyMap<string, string>,
  paint: Paint,
): string[] {
  const { place, severity, rule, drift, message, related, fix } = finding;
  const text = texts.get(place.file);
  const why = ruleOf(rule)?.why;
  const elsewhere = [
    ...new Set(related.map((one) => `${one.place.file}:${one.place.line}:${one.place.column}`)),
  ];
  const parties = finding.parties.map((id) => titleOf(playbook, id));
  return [
    `${paint('bold', `${place.file}:${place.line}:${place.column}`)}  ${paint(STYLE[severity], severity)}  ${rule}${drift ? paint('dim', '  (drift: brought by time alone)') : ''}`,
    `  ${message}`,
    ...(text === undefined ? [] : frame(text, place, paint).map((line) => `  ${line}`)),
    ...(elsewhere.length > 0
      ? [
          paint(
            'dim',
            `  Also: ${elsewhere.slice(0, 6).join(' · ')}${elsewhere.length > 6 ? ` · ${elsewhere.length - 6} more` : ''}`,
          ),
        ]
      : []),
    ...(finding.cause
      ? [
          `  To settle: ${parties.length > 0 ? listed(parties, 'and', 6) : 'nobody is named; the leadership team'}`,
        ]
      : []),
    `  ${paint('green', 'Fix:')} ${fix}`,
    ...(why ? [paint('dim', `  Why: ${why}  /rules/${rule}/`)] : []),
  ];
}

function titleOf(playbook: Playbook, id: string): string {
  const person = playbook.find('person', id);
  return person
    ? person.title
      ? `${person.label} (${person.title})`
      : person.label
    : (playbook.find('team', id)?.label ?? id);
}

function closing(
  findings: readonly Finding[],
  summary: Summary,
  asOf: string,
  seconds: number,
  paint: Paint,
): string {
  const counted = findings.filter(({ drift }) => !drift);
  const errors = counted.filter(({ severity }) => severity === 'error').length;
  const warnings = counted.filter(({ severity }) => severity === 'warning').length;
  const drift = findings.length - counted.length;
  const extras = [
    ...(drift > 0 ? [`${count(drift, 'more finding')} brought by time alone`] : []),
    ...(summary.accepted > 0 ? [`${summary.accepted} accepted`] : []),
  ];
  const head = `${errors > 0 ? '✖' : '✔'} ${count(errors, 'error')}, ${count(warnings, 'warning')}${extras.map((extra) => `, ${extra}`).join('')}`;
  const over = `${count(summary.files, 'file')} (${count(summary.records, 'record')}, ${count(summary.rules, 'rule')}, ${seconds.toFixed(1)} s)`;
  return `${paint(errors > 0 ? 'red' : 'green', head)} in ${over}, as of ${asOf}`;
}

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
