import type { Loaded } from '../playbook.ts';
import { isWorthKnowing, type Finding } from '../rules/finding.ts';
import { painter } from './colour.ts';
import { fails, type Gate } from './gate.ts';
import { added, earlier, type How } from './how.ts';

/** The last lines of a report: how many findings there are, over how much was looked, and with what it was compared. */
export function closing(loaded: Loaded, how: How): string[] {
  const { counts, asOf, accepted } = loaded;
  const { gate, base, seconds } = how;
  const paint = painter(how.colour);
  const findings = added(loaded, how);
  const failing = fails(findings, gate);
  const extras = accepted.length > 0 ? `, ${accepted.length} accepted` : '';
  const head = `${failing ? '✖' : '✔'} ${countsInWords(findings, gate, base ? 'new ' : '')}${extras}`;
  const over = overInWords(counts, `, ${seconds.toFixed(1)} s`);
  const total = `${paint(failing ? 'red' : 'green', head)} in ${over}, as of ${asOf}`;
  return base ? [total, comparedInWords(loaded, how)] : [total];
}

/** How many errors and warnings there are, how much is only worth knowing, and how much time alone has brought: “1 error, 2 warnings”. */
export function countsInWords(findings: readonly Finding[], gate: Gate, which = ''): string {
  const counted = findings.filter(({ drift }) => gate.drift || !drift);
  const of = (severity: Finding['severity']) =>
    count(counted.filter((finding) => finding.severity === severity).length, `${which}${severity}`);
  const late = findings.filter(({ drift }) => drift).length;
  const drift = gate.drift ? `${late} of them` : count(late, `more ${which}finding`);
  const known = counted.filter(isWorthKnowing).length;
  const knowing = known > 0 ? `, ${known} ${which}worth knowing` : '';
  return `${of('error')}, ${of('warning')}${knowing}${late > 0 ? `, ${drift} brought by time alone` : ''}`;
}

/** Over how much was looked: “22 files (66 records, 17 rules)”. */
export const overInWords = ({ files, records, rules }: Loaded['counts'], more = ''): string =>
  `${count(files, 'file')} (${count(records, 'record')}, ${count(rules, 'rule')}${more})`;

/** What came of comparing with an earlier state; empty where nothing was compared. */
export function comparedInWords(loaded: Loaded, how: How): string {
  if (!how.base) return '';
  const { ref, commit, gone } = how.base;
  const there = earlier(loaded, how).length;
  return `Compared with ${ref} (${commit.slice(0, 8)}): ${there} there before, ${gone.length} no longer`;
}

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
