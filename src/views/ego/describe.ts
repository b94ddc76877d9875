import type { Surroundings } from '../../analysis/surroundings.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import type { Area, AnyNode, Party, Team } from '../../model/playbook.ts';
import { names, words, type FactTable } from '../parts/view.ts';
import { PART_WORDS } from './parts.ts';

/** What stands around an area, in a sentence. */
export function areaInWords(around: Surroundings<Party, Area>): string {
  const { near, far, more } = around;
  const [first] = far;
  if (near.length === 1)
    return first
      ? `One party has a part in it; it answers for ${inWords(far.length + more.far, 'other area')}, or does the work there.`
      : 'One party has a part in it, and answers for no other area and does the work of none.';
  const who = `${capital(inWords(near.length + more.near, 'party', 'parties'))} have a part in it`;
  if (!first) return `${who}; none of ${themIn(around)} answers for another area or does its work.`;
  if (first.ties.length === 1) return `${who}, and no two of ${themIn(around)} meet in another area.`;
  const where = likeFirst(around) === 1 ? first.node.label : severalOf(around, 'other area');
  return `${who}; ${numberWord(first.ties.length)} of ${themIn(around)} meet in ${where} too.`;
}

/** What stands around a team, in a sentence. */
export function teamInWords(team: Team, around: Surroundings<Area, Team>): string {
  const { near, far, more } = around;
  const all = `${team.label} has a part in ${inWords(near.length + more.near, 'area')}`;
  const isOne = near.length === 1;
  const [first] = far;
  if (!first) return `${all}, and no other team has a part in ${isOne ? 'it' : `any of ${themIn(around)}`}.`;
  const isAll = first.ties.length === near.length;
  const where = isOne ? 'it' : `${isAll ? 'all' : numberWord(first.ties.length)} of ${themIn(around)}`;
  if (likeFirst(around) === 1) return `${all}; ${first.node.label} has a part in ${where} too.`;
  return isAll
    ? `${all}; ${severalOf(around, 'other team')} have a part in ${where} too.`
    : `${all}; no other team has a part in more than ${where}.`;
}

/** What is near: all of it, or only as much as is drawn, since of the others nothing is known here. */
const themIn = ({ more }: Surroundings<AnyNode, AnyNode>): string =>
  more.near > 0 ? 'those drawn here' : 'them';

/** How many of what lies beyond have as many ties as the first. */
const likeFirst = ({ far }: Surroundings<AnyNode, AnyNode>): number =>
  far.filter(({ ties }) => ties.length === far[0]?.ties.length).length;

/** These in words; where some of them may be among what was left out, nobody has counted them. */
function severalOf(around: Surroundings<AnyNode, AnyNode>, one: string): string {
  const count = likeFirst(around);
  const isCut = around.more.far > 0 && count === around.far.length;
  return isCut ? `more than ${inWords(count - 1, one)}` : inWords(count, one);
}

/** The facts of a picture of what is around: each that is near, its part, and with what it meets beyond. */
export function egoTable<Near extends AnyNode, Far extends AnyNode>(
  { near, far, more }: Surroundings<Near, Far>,
  heads: readonly [near: string, far: string],
): FactTable {
  const left = [
    ...(more.near > 0 ? [`${more.near} more stand in the lists of this page`] : []),
    ...(more.far > 0 ? [`${more.far} more on the right are not drawn`] : []),
  ];
  return {
    id: 'near',
    label: 'Each with its part, and what it meets beyond',
    columns: [
      { key: 'near', head: heads[0], sort: 'words' },
      { key: 'part', head: 'Part', sort: 'words' },
      { key: 'far', head: heads[1] },
    ],
    rows: near.map(({ node, part }) => {
      const meets = far.filter(({ ties }) => ties.includes(node)).map(({ node: other }) => other);
      return {
        id: `around-${node.ref.replace('/', '-')}`,
        cells: [
          names([node]),
          words(`${PART_WORDS[part].letter}, ${PART_WORDS[part].label.toLowerCase()}`),
          meets.length > 0 ? names(meets, { most: Infinity }) : words('nothing else here'),
        ],
      };
    }),
    tail: left.length > 0 ? `${left.join('; ')}.` : undefined,
  };
}
