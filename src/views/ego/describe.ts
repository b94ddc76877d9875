import type { Surroundings } from '../../analysis/surroundings.ts';
import { capital, inWords } from '../../components/in-words.ts';
import type { Area, AnyNode, Party, Team } from '../../model/playbook.ts';
import { names, words, type FactTable } from '../parts/view.ts';
import { PART_WORDS } from './parts.ts';

/** What stands around an area, in a sentence. */
export function areaInWords({ near, far, more }: Surroundings<Party, Area>): string {
  const who = capital(
    `${inWords(near.length + more.near, 'party', 'parties')} ${near.length + more.near === 1 ? 'has' : 'have'} a part in it`,
  );
  const [first] = far;
  if (!first) return `${who}; none of them answers for another area or does its work.`;
  const most = far.filter(({ ties }) => ties.length === first.ties.length);
  if (first.ties.length === 1) return `${who}, and no two of them meet in another area.`;
  const shared = `${inWords(first.ties.length, 'of them', 'of them')} meet in ${most.length === 1 ? first.node.label : inWords(most.length, 'other area')} too`;
  return `${who}; ${shared}.`;
}

/** What stands around a team, in a sentence. */
export function teamInWords(team: Team, { near, far, more }: Surroundings<Area, Team>): string {
  const count = near.length + more.near;
  const all = `${team.label} has a part in ${inWords(count, 'area')}`;
  const [first] = far;
  if (!first) return `${all}, and no other team has a part in ${count === 1 ? 'it' : 'any of them'}.`;
  const most = far.filter(({ ties }) => ties.length === first.ties.length);
  const where =
    first.ties.length === count
      ? count === 1
        ? 'it'
        : 'all of them'
      : inWords(first.ties.length, 'of them', 'of them');
  return most.length === 1
    ? `${all}; ${first.node.label} has a part in ${where} too.`
    : `${all}; no team has a part in more than ${where} of these.`;
}

/** The facts of a picture of what is around: each that is near, its part, and with what it meets beyond. */
export function egoTable<Near extends AnyNode, Far extends AnyNode>(
  { near, far, more }: Surroundings<Near, Far>,
  heads: readonly [near: string, far: string],
  label: string,
): FactTable {
  const left = [
    ...(more.near > 0 ? [`${more.near} more stand in the lists of this page`] : []),
    ...(more.far > 0 ? [`${more.far} more on the right are not drawn`] : []),
  ];
  return {
    id: 'around',
    label,
    columns: [
      { key: 'near', head: heads[0] },
      { key: 'part', head: 'Part' },
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
