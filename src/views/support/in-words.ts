import type { Support } from '../../analysis/support.ts';
import { listHref } from '../../kinds.ts';
import type { AnyNode, Team } from '../../model/playbook.ts';
import { names, number, words, type Cell, type FactTable, type Goal } from '../parts/view.ts';
import { sortsInWords } from './describe.ts';

/** Of so many rows the members are linked; of others the counts are said. */
const LINKED = 100;
/** So many members of a sort are linked in a row: in a small company, and in a large one. */
const MEMBERS = { few: 12, many: 2 };
/** With more rows, a company is large. */
const FEW = 40;

/** The id of the row that says what ties two departments, or the teams of one; no id of a record holds two hyphens. */
export const wordsId = ([one, other]: readonly [Team, Team]): string => `support-${one.id}--${other.id}`;

/** What ties each two, in words, and what makes their ties. */
export function inWordsTable(support: readonly Support[]): FactTable {
  const most = support.length > FEW ? MEMBERS.many : MEMBERS.few;
  return {
    id: 'in-words',
    label: 'In words: what ties them, those with the most ties first',
    columns: [
      { key: 'between', head: 'Between', sort: 'words' },
      { key: 'ties', head: 'Ties', sort: 'number' },
      { key: 'inWords', head: 'Pairs of teams tied by' },
      { key: 'areas', head: 'Areas done together' },
      { key: 'forums', head: 'Forums' },
      { key: 'teams', head: 'Teams' },
    ],
    rows: support.map((one, index) => {
      const of = (members: readonly AnyNode[], path: string) =>
        index < LINKED ? membersCell(members, path, most) : words('');
      return {
        id: wordsId(one.between),
        cells: [
          betweenCell(one, index < LINKED),
          number(one.n),
          words(sortsInWords(one)),
          of(one.areas, listHref('area', '')),
          of(one.forums, listHref('forum', '')),
          of(one.teams, listHref('team', '')),
        ],
      };
    }),
  };
}

/** Both, or the one among whose teams the ties are. */
function betweenCell({ between: [one, other] }: Support, isLinked: boolean): Cell {
  const text = one === other ? `${one.label}, among its own teams` : `${one.label} and ${other.label}`;
  if (!isLinked) return words(text);
  return one === other ? { text, to: [{ label: text, path: pathOf(one) }] } : names([one, other]);
}

function membersCell(members: readonly AnyNode[], path: string, most: number): Cell {
  if (members.length === 0) return words('');
  const named = members.slice(0, members.length === most + 1 ? members.length : most);
  const rest = members.length - named.length;
  const more: Goal[] = rest > 0 ? [{ label: `${rest} more`, path }] : [];
  return names([...named, ...more]);
}

const pathOf = ({ id }: Team): string => `${listHref('team', '')}${id}/`;
