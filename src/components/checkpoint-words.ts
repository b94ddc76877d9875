import type { Question, Verdict } from '../analysis/verdicts.ts';
import { here, type Checkpoint, type Person } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { capital, inWords, numberWord } from './in-words.ts';
import { IN_SHORT } from './rhythm-words.ts';

const SAYING: Readonly<Record<Question, Readonly<Record<Verdict, string>>>> = {
  sameMessage: {
    yes: 'they say the same thing',
    partly: 'they say the same thing only in part',
    no: 'they do not say the same thing',
  },
  support: {
    yes: 'each of them stands behind it outside the room',
    partly: 'not each of them stands behind it outside the room',
    no: 'they do not stand behind it outside the room',
  },
  sameOutcome: {
    yes: 'they mean the same by success',
    partly: 'they mean the same by success only in part',
    no: 'they do not mean the same by success',
  },
};

/** What became of a session, in one sentence: how many were there, and what the group answered. */
export function checkpointWords({ attended, together, skippedBecause }: Checkpoint): string {
  if (skippedBecause !== undefined) return `It did not take place. ${skippedBecause}`;
  const there = here<Person>(attended).length;
  const who =
    there === 0
      ? ''
      : `${capital(inWords(there, 'person', 'people'))} ${there === 1 ? 'was' : 'were'} there. `;
  const said = (Object.keys(SAYING) as Question[]).flatMap((question) => {
    const verdict = together?.[question];
    return verdict ? [SAYING[question][verdict]] : [];
  });
  return said.length === 0
    ? `${who}None of the three questions was answered.`
    : `${who}By their own answer ${listed(said)}.`;
}

/** What a group answered, in a few words: “Same message: yes. Same success: partly.”; empty where it answered nothing. */
export const answersInShort = ({ together }: Checkpoint): string =>
  (Object.keys(IN_SHORT) as Question[])
    .flatMap((question) => {
      const verdict = together?.[question];
      return verdict ? [`${IN_SHORT[question]}: ${verdict}.`] : [];
    })
    .join(' ');

/** How many sessions are written down, in one sentence. */
export function checkpointsInWords(checkpoints: readonly Checkpoint[]): string {
  const skipped = checkpoints.filter(({ skippedBecause }) => skippedBecause !== undefined).length;
  const all = capital(inWords(checkpoints.length, 'session'));
  const left = skipped > 0 ? `; ${numberWord(skipped)} did not take place` : '';
  return `${all} ${checkpoints.length === 1 ? 'is' : 'are'} written down${left}.`;
}
