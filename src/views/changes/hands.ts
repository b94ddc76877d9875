import type { Grain, Transfer } from '../../analysis/ownership-transfers.ts';
import { byLabelThenId } from '../../analysis/by-label.ts';
import { capital, inWords } from '../../components/in-words.ts';
import type { Playbook } from '../../model/playbook.ts';
import { names, number, type FactTable, type Goal } from '../parts/view.ts';
import { areaGoal, groupGoal } from './goals.ts';

/** So many rows stand on one page. */
const MOST = 60;
/** So many areas of a row are named. */
const NAMED = 20;

/** Who gave areas to whom: a row for each ribbon of the picture, those with the most areas first. */
export function handsTable(transfers: readonly Transfer[], grain: Grain, playbook: Playbook): FactTable {
  const sorted = [...transfers].sort(
    (a, b) => b.areas.length - a.areas.length || byLabelThenId(a.from, b.from) || byLabelThenId(a.to, b.to),
  );
  const more = sorted.length - MOST;
  return {
    id: 'changes-hands',
    label: `Who answered before and who answers now, by ${grain}`,
    columns: [
      { key: 'from', head: 'Answered before', sort: 'words' },
      { key: 'to', head: 'Answers now', sort: 'words' },
      { key: 'areas', head: 'Areas', sort: 'number' },
      { key: 'which', head: 'Which' },
    ],
    rows: sorted.slice(0, MOST).map((one) => ({
      id: idOf(one),
      cells: [
        names([groupGoal(one.from, playbook)]),
        names([groupGoal(one.to, playbook)]),
        number(one.areas.length),
        names(whichOf(one, playbook)),
      ],
    })),
    tail:
      more > 0
        ? `${capital(inWords(more, 'more pair'))} of fewer areas ${more === 1 ? 'is' : 'are'} not shown.`
        : undefined,
  };
}

const idOf = ({ from, to }: Transfer): string => `changes-hands-${from.id}--${to.id}`;

function whichOf({ areas }: Transfer, playbook: Playbook): Goal[] {
  const named = areas.length === NAMED + 1 ? areas : areas.slice(0, NAMED);
  const more = areas.length - named.length;
  return [...named.map((area) => areaGoal(area, playbook)), ...(more > 0 ? [{ label: `${more} more` }] : [])];
}
