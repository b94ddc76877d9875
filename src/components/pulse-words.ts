import type { Answers } from '../analysis/pulse-answers.ts';
import type { TooFew } from '../analysis/too-few.ts';
import type { Pulse } from '../model/playbook.ts';
import { LEVELS } from '../words.ts';
import { capital, inWords, numberWord } from './in-words.ts';

/** Who may read what: the same words whether or not anything is withheld. */
export const WHO_READS =
  'Nobody but a leader is ever named, and a group is shown from five answers on. What a single leader named is for the leadership team alone, unless they made it public.';

/** Who was asked in a pulse, and how many of them answered: “112 of 121 members answered.” */
export function answeredInWords({ level, n: asked, by }: Pulse, { n }: Answers | TooFew): string {
  if (by) return '';
  const who = LEVELS[level].toLowerCase();
  return asked === undefined || asked === n
    ? `${capital(inWords(n, who.replace(/s$/, ''), who))} answered.`
    : `${n} of ${asked} ${who} answered.`;
}

/** Said instead of answers that are too few to show. */
export const fewInWords = ({ n, least }: TooFew): string =>
  `Too few to show what they named (${n}): it takes ${numberWord(least)}, so that nobody can be told from their answer.`;
