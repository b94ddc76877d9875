import { loners, pairsOf } from '../analysis/pairs.ts';
import type { Standings } from '../analysis/standings.ts';
import type { Area, Playbook } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import { hasEnded } from '../time/period.ts';
import { capital, inWords, numberWord } from './in-words.ts';

/** Beyond this many equals, one pair says nothing about the others. */
const PAIRS_WORTH_NAMING = 3;
const have = (count: number): string => (count === 1 ? 'has' : 'have');
const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** How it stands with all areas, in a few words: “62 areas. Two have two owners, one has none.” */
export function ownershipSentence({ inUse, several, gaps, shared, unowned }: Standings): string {
  if (inUse.length === 0) return 'Nobody has written down yet who owns what.';
  const count = `${capital(inWords(inUse.length, 'area'))}.`;
  if (gaps.length === inUse.length)
    return inUse.length === 1 ? `${count} It has no owner yet.` : `${count} None has an owner yet.`;
  const owners = several.every(({ accountable }) => accountable?.length === 2)
    ? 'two owners'
    : 'several owners';
  const parts = [
    ...(several.length > 0 ? [`${numberWord(several.length)} ${have(several.length)} ${owners}`] : []),
    ...(gaps.length > 0
      ? [`${numberWord(gaps.length)} ${have(gaps.length)} ${several.length > 0 ? 'none' : 'no owner'}`]
      : []),
  ];
  if (parts.length > 0) return `${count} ${capital(parts.join(', '))}.`;
  if (shared.length + unowned.length > 0) return `${count} Each has one owner, or says why not.`;
  return inUse.length === 1 ? `${count} It has one owner.` : `${count} Each has one owner.`;
}

/** Which areas have several owners or none because it was agreed so, as a sentence; empty where there are none. */
export function purposeSentence({ shared, unowned }: Standings): string {
  const parts = [
    ...(shared.length > 0 ? [`${numberWord(shared.length)} ${are(shared.length)} shared on purpose`] : []),
    ...(unowned.length > 0
      ? [`${numberWord(unowned.length)} ${have(unowned.length)} no owner on purpose`]
      : []),
  ];
  return parts.length > 0 ? `${capital(parts.join(' and '))}.` : '';
}

/** Which teams overlap most, and which with nobody. */
export function overlapSentence(playbook: Playbook): string {
  const [first, ...others] = pairsOf(playbook);
  if (!first) return 'No two teams do the work of one area together.';
  const same = others.filter(({ areas }) => areas === first.areas).length;
  const names = first.teams.map(({ label }) => label).join(' and ');
  const alike = numberWord(same);
  const compared =
    same === 0
      ? 'more than any other pair'
      : `as ${same === 1 ? 'does' : 'do'} ${alike} other ${same === 1 ? 'pair' : 'pairs'}, and no pair shares more`;
  const work =
    same > PAIRS_WORTH_NAMING
      ? `No two teams do the work of more than ${inWords(first.areas, 'area')} together.`
      : `${names} do the work of ${inWords(first.areas, 'area')} together, ${compared}.`;
  const alone = loners(playbook);
  if (alone.length === 0) return work;
  const who =
    alone.length > 2
      ? capital(`${inWords(alone.length, 'team')} share`)
      : `${listed(alone.map(({ label }) => label))} ${alone.length === 1 ? 'shares' : 'share'}`;
  return `${work} ${who} none with anyone.`;
}

/** What is missing where several answer for one area, as the end of a sentence. */
export function whatSharingLacks({ shared }: Area, now: string): string {
  if (!shared) return 'nothing says how they split it';
  if (shared.until !== undefined && hasEnded({ until: shared.until }, now))
    return `their sharing ended on ${formatDate(shared.until)}`;
  return `their sharing has no ${shared.rule === undefined ? 'rule' : 'end'}`;
}

/** The end of something in words: “until 31 March 2027”, or that it has passed. */
export function untilWords(until: string | undefined, now: string): string {
  if (until === undefined) return 'with no end named';
  return hasEnded({ until }, now)
    ? `until ${formatDate(until)}, which has passed`
    : `until ${formatDate(until)}`;
}
