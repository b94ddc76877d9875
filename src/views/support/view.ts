import { closedDepartments, type DepartmentTies } from '../../analysis/department-ties.ts';
import { supportInside, supportMatrix, type Support, type SupportMatrix } from '../../analysis/support.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import { listHref } from '../../kinds.ts';
import type { Playbook } from '../../model/playbook.ts';
import { departmentIsOpen } from '../../rules/department-is-open.ts';
import { isHeldTo } from '../../rules/preset.ts';
import { listed } from '../../schema/nearest.ts';
import { foldedInWords, foldedTable } from '../parts/folded.ts';
import type { FactTable, Look, View } from '../parts/view.ts';
import { supportSentence } from './describe.ts';
import { inWordsTable, wordsId } from './in-words.ts';
import { matrixTable, withMostTies } from './matrix.ts';

/** So many departments stand beside each other. */
const COLUMNS = 24;
/** So many cells the tables of the parts may have together. */
const CELLS = 800;
const OTHERS = { one: 'department', counted: 'tie', list: listHref('team', '') };
/** So many of the departments without a row are named. */
const OTHERS_NAMED = 100;
/** With fewer ties that lead out, it says nothing that they all lead to one. */
const LEAST_TO_ONE = 3;
const LOOKS = 4;
/** So many departments are named before they are counted. */
const NAMED = 3;

/** How many ties there are between each two departments and inside each, and which way they run. */
export function supportView(playbook: Playbook, asOf: string): View {
  const matrix = supportMatrix(playbook, asOf, COLUMNS);
  const { departments, support, level } = matrix;
  const isEmpty = support.length === 0;
  return {
    name: 'support',
    sentence: supportSentence(matrix),
    looks: isEmpty ? [] : looksAt(matrix, playbook, asOf),
    tables: isEmpty
      ? []
      : [...overview(matrix), ...(level === 'top' ? parts(departments, playbook, asOf) : [])],
    empty: isEmpty
      ? 'Here stands how many ties there are between each two departments, and inside each, as soon as a team says whose work it needs or how it works with another, or two do the work of one area or sit in one forum.'
      : undefined,
    note: 'A tie joins two teams in one way, however often: both do the work of an area, one needs the other’s work, they have agreed how they work together, or they sit in one forum. One inside a department stands where its row and its column meet; one between two counts for both. A department with fewer than ten ties gets no verdict.',
  };
}

/** The matrix, what its cells mean in words, and what has no room in it. */
function overview(matrix: SupportMatrix): FactTable[] {
  const { departments, support, level } = matrix;
  const shown = withMostTies(departments, COLUMNS);
  const teams = new Set(shown.map(({ department }) => department));
  const others = departments.flatMap((one) =>
    shown.includes(one) ? [] : [{ to: one.department, n: one.inside + one.outside }],
  );
  const head = level === 'parts' ? 'Team' : 'Department';
  return [
    {
      ...matrixTable(matrix, shown, {
        id: 'support',
        label: `Ties of each ${head.toLowerCase()} with each other, and among its own teams`,
        head,
        rowId: ({ id }) => `support-${id}`,
        path: ({ between }) => `ownership/support/#${wordsId(between)}`,
      }),
      tail: foldedInWords(others, OTHERS),
    },
    inWordsTable(support.filter(({ between }) => between.every((team) => teams.has(team)))),
    ...(others.length > 0 ? [foldedTable(others, OTHERS, OTHERS_NAMED)] : []),
  ];
}

/** The departments at the top of a large company from within, those with the most ties inside, as far as there is room. */
function parts(departments: readonly DepartmentTies[], playbook: Playbook, asOf: string): FactTable[] {
  let room = CELLS;
  const tables = [...departments]
    .sort((a, b) => b.inside - a.inside)
    .flatMap(({ department, inside }) => {
      if (inside === 0 || room <= 0) return [];
      const matrix = supportInside(playbook, asOf, department);
      const shown = withMostTies(matrix.departments, COLUMNS);
      room -= (shown.length + 3) ** 2;
      if (shown.length < 2 || room < 0) return [];
      const { id, label } = department;
      const table = matrixTable(matrix, shown, {
        id: `inside-${id}`,
        label: `Inside ${label}: ties of each of its parts with each other`,
        head: 'Part',
        rowId: (part) => `inside-${id}--${part.id}`,
      });
      const left = matrix.departments.length - shown.length;
      return [
        {
          label,
          table:
            left > 0
              ? {
                  ...table,
                  tail: `${capital(inWords(left, 'part'))} with fewer ties ${left === 1 ? 'is' : 'are'} not shown.`,
                }
              : table,
        },
      ];
    });
  return tables.sort((a, b) => (a.label < b.label ? -1 : 1)).map(({ table }) => table);
}

function looksAt(matrix: SupportMatrix, playbook: Playbook, asOf: string): Look[] {
  const { level, departments, support } = matrix;
  const across = support.filter(({ between: [one, other] }) => one !== other);
  const pairs = (departments.length * (departments.length - 1)) / 2;
  const [first, second] = across;
  const toOne = departments.find(({ outside, to }) => outside >= LEAST_TO_ONE && to.length === 1);
  const what = level === 'parts' ? 'team' : 'department';
  const looks: (Look | undefined)[] = [
    closed(playbook, asOf),
    first && first.n > (second?.n ?? 0)
      ? {
          says: `${namesOf(first)} have the most ties with each other: ${numberWord(first.n)}.`,
          to: inWordsOf(first),
        }
      : undefined,
    toOne?.to[0] && departments.length > 2
      ? {
          says: `All ${inWords(toOne.outside, 'tie')} of ${toOne.department.label} that lead out lead to ${toOne.to[0].department.label}.`,
          to: toOne.department,
        }
      : undefined,
    forumsAlone(matrix),
    pairs > across.length
      ? {
          says: `Of ${inWords(pairs, `pair of ${what}s`, `pairs of ${what}s`)}, ${numberWord(pairs - across.length)} ${pairs - across.length === 1 ? 'has' : 'have'} no tie.`,
        }
      : undefined,
  ];
  return looks.flatMap((look) => look ?? []).slice(0, LOOKS);
}

/** How many ties are only a seat in the same forum, and which departments keep to themselves without those. */
function forumsAlone({ departments, support, withoutForums }: SupportMatrix): Look | undefined {
  const all = support.reduce((sum, { n }) => sum + n, 0);
  const forums = support.reduce((sum, { sorts }) => sum + sorts.forum, 0);
  if (forums === 0 || forums === all) return undefined;
  const isAmong = ({ openness }: DepartmentTies) => openness.is === 'known' && openness.among;
  const open = departments.filter((one) => !isAmong(one)).map(({ department }) => department);
  const closed = withoutForums.filter((one) => isAmong(one) && open.includes(one.department));
  const then =
    closed.length === 0
      ? ''
      : ` Without those, ${listed(
          closed.map(({ department }) => department.label),
          'and',
          NAMED,
        )} ${closed.length === 1 ? 'is' : 'are'} tied mostly among ${closed.length === 1 ? 'its own teams' : 'their own teams'}.`;
  return {
    says: `${capital(numberWord(forums))} of ${all} ties ${forums === 1 ? 'is' : 'are'} only a seat in the same forum.${then}`,
    to: { label: 'The forums', path: listHref('forum', '') },
  };
}

/** What the rule about departments says, where the company is held to it. */
function closed(playbook: Playbook, asOf: string): Look | undefined {
  if (!isHeldTo(departmentIsOpen, playbook.company.rules)) return undefined;
  const [first, ...others] = closedDepartments(playbook, asOf);
  if (!first) return undefined;
  const { id, title } = departmentIsOpen;
  const { department, inside, outside } = first;
  return {
    says:
      others.length === 0
        ? `Of ${inWords(inside + outside, 'tie')} of ${department.label}, ${numberWord(inside)} stay inside it.`
        : `${listed(
            [first, ...others].map((one) => one.department.label),
            'and',
            LEAST_TO_ONE,
          )} keep nearly all their ties inside.`,
    to: { label: title, path: `rules/${id}/` },
  };
}

const namesOf = ({ between }: Support): string => between.map(({ label }) => label).join(' and ');
const inWordsOf = ({ between }: Support) => ({
  label: 'In words',
  path: `ownership/support/#${wordsId(between)}`,
});
