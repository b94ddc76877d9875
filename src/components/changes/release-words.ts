import type { Playbook, Release } from '../../model/playbook.ts';
import { addDays, formatDate } from '../../time/date.ts';

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
