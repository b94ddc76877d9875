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
export function ownershipSentence(all: Standings): string {
  const { inUse, several, gaps } = all;
  if (inUse.length === 0) return 'Nobody has written down yet who owns what.';
  const count = `${capital(inWords(inUse.length, 'area'))}.`;
  if (gaps.length === inUse.length)
    return inUse.length === 1 ? `${count} It has no owner yet.` : `${count} None has an owner yet.`;
  const said = several.length + gaps.length > 0 ? amiss(all) : settled(all);
  return [count, `${capital(said)}.`, unexplainedSentence(all)].filter(Boolean).join(' ');
}

/** What pulls apart: areas with several owners and with none. */
function amiss({ several, gaps }: Standings): string {
  const owners = several.every(({ accountable }) => accountable?.length === 2)
    ? 'two owners'
    : 'several owners';
  return [
    ...(several.length > 0 ? [`${numberWord(several.length)} ${have(several.length)} ${owners}`] : []),
    ...(gaps.length > 0
      ? [`${numberWord(gaps.length)} ${have(gaps.length)} ${several.length > 0 ? 'none' : 'no owner'}`]
      : []),
  ].join(', ');
}

/** Who owns what where nothing pulls apart: one owner each, or something else on purpose. */
function settled({ inUse, one, shared, unowned }: Standings): string {
  const alone = inUse.length === 1;
  const leaving = inUse.length - one.length - shared.length - unowned.length;
  if (one.length === inUse.length) return alone ? 'it has one owner' : 'each has one owner';
  const said = (count: number, what: string) => (alone ? `it ${what}` : `${numberWord(count)} ${what}`);
  const purposes = [
    ...(shared.length > 0 ? [said(shared.length, `${are(shared.length)} shared`)] : []),
    ...(unowned.length > 0
      ? [said(unowned.length, `${have(unowned.length)} ${one.length > 0 ? 'none' : 'no owner'}`)]
      : []),
  ];
  return [
    ...(one.length > 0 ? [`${numberWord(one.length)} ${have(one.length)} one owner`] : []),
    ...(leaving > 0
      ? [said(leaving, `${are(leaving)} on ${leaving === 1 ? 'its' : 'their'} way out without one`)]
      : []),
    ...(purposes.length > 0 ? [`${purposes.join(' and ')}${purposes.length > 1 ? ',' : ''} on purpose`] : []),
  ].join(', ');
}

/** How many areas have an owner for whom nothing speaks; empty where there are none. */
function unexplainedSentence({ inUse, unexplained }: Standings): string {
  if (unexplained.length === 0) return '';
  if (unexplained.length === inUse.length) return inUse.length === 1 ? 'Nothing says why.' : 'None says why.';
  return `${capital(numberWord(unexplained.length))} ${unexplained.length === 1 ? 'has an owner' : 'have owners'} and no reason why.`;
}

/** Which areas have several owners or none because it was agreed so, where the first sentence tells of others; else empty. */
export function purposeSentence({ shared, unowned, several, gaps }: Standings): string {
  if (several.length + gaps.length === 0) return '';
  const parts = [
    ...(shared.length > 0 ? [`${numberWord(shared.length)} ${are(shared.length)} shared on purpose`] : []),
    ...(unowned.length > 0
      ? [`${numberWord(unowned.length)} ${have(unowned.length)} no owner on purpose`]
      : []),
  ];
  return parts.length > 0 ? `${capital(parts.join(' and '))}.` : '';
}

/** Which two teams hold the most areas together, and which teams none with anyone. */
export function overlapSentence(playbook: Playbook): string {
  const [first, ...others] = pairsOf(playbook);
  if (!first) return 'No two teams hold an area together.';
  const same = others.filter(({ areas }) => areas === first.areas).length;
  const areas = inWords(first.areas, 'area');
  const together =
    same > PAIRS_WORTH_NAMING
      ? `No two teams hold more than ${areas} together.`
      : `${first.teams[0].label} holds ${areas} together with ${first.teams[1].label}${comparedWith(others.length, same)}`;
  const alone = loners(playbook);
  if (alone.length === 0) return together;
  const who =
    alone.length > 2
      ? `${capital(inWords(alone.length, 'team'))} hold`
      : `${listed(alone.map(({ label }) => label))} ${alone.length === 1 ? 'holds' : 'hold'}`;
  return `${together} ${who} none with anyone.`;
}

/** How what one pair shares stands beside the others, of which some share as much. */
function comparedWith(others: number, same: number): string {
  if (others === 0) return '; no other two teams hold any together.';
  if (same === 0) return ', alone or with others: more than any other pair.';
  return same === 1
    ? ', as does one other pair, and no pair holds more.'
    : `, as do ${numberWord(same)} other pairs, and no pair holds more.`;
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
