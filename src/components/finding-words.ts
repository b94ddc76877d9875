import type { Finding } from '../rules/finding.ts';
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
  const apart = findings.filter(({ cause, drift }) => cause !== undefined && !drift);
  if (unreadable > 0) return `${capital(inWords(unreadable, 'place'))} cannot be read.`;
  if (apart.length === 0) return 'Nothing pulls apart today.';
  const alone = apart.filter(({ parties }) => parties.length === 1).length;
  const pulls = `${capital(inWords(apart.length, 'thing'))} ${apart.length === 1 ? 'pulls' : 'pull'} apart`;
  if (alone === 0) return `${pulls}; nobody can settle ${apart.length === 1 ? 'it' : 'them'} alone.`;
  if (alone === apart.length)
    return `${pulls}; ${alone === 1 ? 'one person or team can settle it' : 'each can be settled by one person or team'}.`;
  return `${pulls}; ${numberWord(apart.length - alone)} of them nobody can settle alone.`;
}

/** What else there is beside what pulls apart: brought by time alone, or accepted. */
export function besideInWords(findings: readonly Finding[], accepted: readonly Finding[]): string {
  const drift = findings.filter((finding) => finding.drift).length;
  const unreadable = findings.some(({ cause }) => cause === undefined);
  const apart = unreadable
    ? findings.filter(({ cause, drift: late }) => cause !== undefined && !late).length
    : 0;
  return [
    apart > 0 ? `${capital(inWords(apart, 'thing'))} ${apart === 1 ? 'pulls' : 'pull'} apart.` : '',
    drift > 0
      ? `${capital(inWords(drift, 'more finding'))} came with the passing of time alone, without anybody having changed a line.`
      : '',
    accepted.length > 0
      ? `${capital(inWords(accepted.length, 'finding'))} ${accepted.length === 1 ? 'is' : 'are'} accepted, with a reason.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
