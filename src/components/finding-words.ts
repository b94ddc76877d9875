import { isWorthKnowing, type Finding } from '../rules/finding.ts';
import { capital, inWords, numberWord } from './in-words.ts';

/** What severity means for who proposes a change, in words. */
export const SEVERITIES = {
  error: { label: 'Error', short: 'blocks', means: 'it blocks a pull request that brings it in' },
  warning: {
    label: 'Warning',
    short: 'is shown',
    means: 'it is shown in a pull request, and blocks nothing',
  },
  info: { label: 'Worth knowing', short: 'is shown', means: 'it is shown, and asks for nothing' },
} as const;

/** How it stands with the health of a playbook, in one sentence: what pulls apart, and how much one person alone can settle. */
export function healthInWords(findings: readonly Finding[]): string {
  const unreadable = findings.filter(({ cause }) => cause === undefined).length;
  const apart = findings.filter(pullsApart);
  if (unreadable > 0) return `${capital(inWords(unreadable, 'place'))} cannot be read.`;
  if (apart.length === 0) return 'Nothing pulls apart today.';
  const together = apart.filter(({ parties }) => parties.length > 1).length;
  const unnamed = apart.filter(({ parties }) => parties.length === 0).length;
  const them = apart.length === 1 ? 'it' : 'them';
  const pulls = `${capital(inWords(apart.length, 'thing'))} ${apart.length === 1 ? 'pulls' : 'pull'} apart`;
  if (unnamed === apart.length) return `${pulls}; nobody is named who could settle ${them}.`;
  if (together === apart.length) return `${pulls}; nobody can settle ${them} alone.`;
  if (together > 0) return `${pulls}; ${numberWord(together)} of them nobody can settle alone.`;
  return `${pulls}; ${apart.length === 1 ? 'one person or team can settle it' : 'none of them needs more than one person or team'}.`;
}

/** Whether two things that can be read do not go together, and an edit has brought it. */
const pullsApart = (finding: Finding): boolean =>
  finding.cause !== undefined && !finding.drift && !isWorthKnowing(finding);

/** What else there is beside what pulls apart: brought by time alone, only worth knowing, or accepted. */
export function besideInWords(findings: readonly Finding[], accepted: readonly Finding[]): string {
  const known = findings.filter(isWorthKnowing).length;
  const drift = findings.filter((finding) => finding.drift && !isWorthKnowing(finding)).length;
  const unreadable = findings.some(({ cause }) => cause === undefined);
  const apart = unreadable ? findings.filter(pullsApart).length : 0;
  return [
    apart > 0 ? `${capital(inWords(apart, 'thing'))} ${apart === 1 ? 'pulls' : 'pull'} apart.` : '',
    drift > 0
      ? `${capital(inWords(drift, 'more finding'))} came with the passing of time alone, without anybody having changed a line.`
      : '',
    known > 0
      ? `${capital(inWords(known, 'more is', 'more are'))} only worth knowing, and ${known === 1 ? 'asks' : 'ask'} for nothing.`
      : '',
    accepted.length > 0
      ? `${capital(inWords(accepted.length, 'finding'))} ${accepted.length === 1 ? 'is' : 'are'} accepted, with a reason.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
