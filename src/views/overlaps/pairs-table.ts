import { areasOfPair, overlapOf, pairsOf, type Pair } from '../../analysis/pairs.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import type { Playbook } from '../../model/playbook.ts';
import { names, number, type FactTable, type Row } from '../parts/view.ts';
import { MOST_ROWS } from './exact-table.ts';
import { facetsFor, facetsOf } from './facets.ts';
import { membersOf, onPurposeOf } from './members.ts';

/** The id of a pair’s row. */
export const idOfPair = ({ teams }: Pair): string => `pair-${teams.map(({ id }) => id).join('_')}`;

/** What each two teams hold together, whoever else does: the other reading of the same areas. */
export function pairsTable(playbook: Playbook, asOf: string): FactTable {
  const pairs = pairsOf(playbook);
  const shown = pairs.slice(0, MOST_ROWS);
  const rowOf = (pair: Pair): Row => {
    const areas = areasOfPair(playbook, pair);
    const { cell, holds } = membersOf(areas, asOf, shown.length);
    return {
      id: idOfPair(pair),
      facets: facetsOf(pair.teams, areas, { by: 'team', asOf }),
      holds,
      cells: [
        names(pair.teams),
        number(pair.areas),
        number(overlapOf(pair), overlapInWords(pair)),
        number(onPurposeOf(areas, asOf)),
        cell,
      ],
    };
  };
  return {
    id: 'pairs',
    label: 'What two teams hold together at least, alone or with others',
    columns: [
      { key: 'teams', head: 'At least these two', sort: 'words' },
      { key: 'areas', head: 'Areas', sort: 'number' },
      { key: 'overlap', head: 'How much that is of what they hold', sort: 'number' },
      { key: 'sharedOnPurpose', head: 'Of these shared on purpose', sort: 'number' },
      { key: 'which', head: 'Which' },
    ],
    rows: shown.map(rowOf),
    rest: () => pairs.slice(MOST_ROWS).map(rowOf),
    facets: facetsFor(shown.flatMap(({ teams }) => teams)),
    tail: tailOf(pairs.slice(MOST_ROWS)),
  };
}

/** How much of what the smaller team holds is the other’s, too: “Support shares seven of its nine areas”. */
function overlapInWords({ teams, areas, of }: Pair): string {
  const [one, other] = of;
  const least = Math.min(one, other);
  const part = areas < least ? `${numberWord(areas)} of its` : least === 1 ? 'its' : 'all of its';
  const who = one === other ? 'Each' : (one < other ? teams[0] : teams[1]).label;
  return `${who} shares ${part} ${inWords(least, 'area')}`;
}

function tailOf([first, ...others]: readonly Pair[]): string | undefined {
  if (!first) return undefined;
  const areas = inWords(first.areas, 'area');
  if (others.length === 0) return `One more pair holds ${areas} together.`;
  const most = others.at(-1)?.areas === first.areas ? `${areas} together each` : `${areas} together at most`;
  return `${capital(inWords(others.length + 1, 'more pair'))} hold ${most}.`;
}
