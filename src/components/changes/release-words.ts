import type { Playbook, Release } from '../../model/playbook.ts';
import { addDays, formatDate } from '../../time/date.ts';
import { numberWord } from '../in-words.ts';

/** From when until when a release is in force: “in force since 5 October 2026”, “in force from … until …”, “comes into force on …”. */
export function inForceInWords({ releases }: Playbook, release: Release, day: string): string {
  const next = releases[releases.indexOf(release) + 1];
  const from = formatDate(release.inForce);
  if (next) return `in force from ${from} until ${formatDate(addDays(next.inForce, -1))}`;
  return release.inForce <= day ? `in force since ${from}` : `comes into force on ${from}`;
}

/** The paragraphs of the notes of a release. */
export const paragraphs = (notes: string): string[] =>
  notes
    .split(/\n\s*\n|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Where leaders stand on a release, counted: “six agree, two disagree and commit, one has not said so”. */
export function standInWords({ signoffs }: Release, silent: number): string {
  const parts = STANDS.flatMap(([position, one, several]) => {
    const count = signoffs.filter((signoff) => signoff.position === position).length;
    return count === 0 ? [] : [`${numberWord(count)} ${count === 1 ? one : several}`];
  });
  const rest = silent === 0 ? [] : [`${numberWord(silent)} ${silent === 1 ? 'has' : 'have'} not said so`];
  return [...parts, ...rest].join(', ');
}

const STANDS = [
  ['agree', 'agrees', 'agree'],
  ['disagree-and-commit', 'disagrees and commits', 'disagree and commit'],
  ['abstain', 'abstains', 'abstain'],
  ['disagree', 'disagrees', 'disagree'],
] as const;
