import { PARTS } from '../../analysis/area-parts.ts';
import type { AreaThen } from '../../analysis/area-then.ts';
import { byLabelThenId } from '../../analysis/by-label.ts';
import {
  CHANGE_KINDS,
  type AreaChange,
  type ChangeKind,
  type OwnershipStep,
} from '../../analysis/ownership-changes.ts';
import { groupOf, type Group } from '../../analysis/ownership-transfers.ts';
import { capital, inWords } from '../../components/in-words.ts';
import type { Playbook } from '../../model/playbook.ts';
import { OWNERSHIP } from '../../words.ts';
import { names, words, type Cell, type Facet, type FactTable, type Row } from '../parts/view.ts';
import { changeInWords, KIND_WORDS, ownerless, partsIn, reasonIn, sharingIn } from './change-words.ts';
import { areaGoal, goalOf, personGoal } from './goals.ts';

/** So many changes stand on one page. */
const MOST = 150;

interface Line {
  readonly area: AreaChange;
  readonly kind: ChangeKind;
}

/** Every change of a step, a row each: what was, and what is now. */
export function changesTable(step: OwnershipStep, playbook: Playbook): FactTable {
  const lines = step.areas.flatMap((area): Line[] => area.kinds.map((kind) => ({ area, kind })));
  const shown = lines.slice(0, MOST);
  const more = lines.length - shown.length;
  return {
    id: 'changes',
    label: 'What changed, one by one',
    columns: [
      { key: 'area', head: 'Area', sort: 'words' },
      { key: 'change', head: 'What changed', sort: 'words' },
      { key: 'before', head: 'Before' },
      { key: 'now', head: 'Now' },
      { key: 'department', head: 'Department', sort: 'words' },
      { key: 'decidedIn', head: 'Decided in' },
    ],
    rows: shown.map((line) => rowOf(line, playbook)),
    facets: facetsOf(shown),
    tail:
      more > 0
        ? `${capital(inWords(more, 'more change'))} ${more === 1 ? 'has' : 'have'} no room here and ${more === 1 ? 'stands' : 'stand'} among all changes, to which a line above leads.`
        : undefined,
  };
}

function rowOf({ area, kind }: Line, playbook: Playbook): Row {
  const { before, after, decidedIn } = area;
  return {
    id: `changes-${kind}-${area.id}`,
    cells: [
      names([areaGoal(area, playbook)]),
      words(changeInWords(area, kind), { isLoud: kind === 'opened' }),
      before ? sideOf(before, kind, playbook) : words(kind === 'again' ? 'Retired' : 'Not there'),
      after ? sideOf(after, kind, playbook) : words(kind === 'retired' ? 'Retired' : 'No longer there'),
      words(homesInWords(area)),
      decidedIn ? names([goalOf(decidedIn.address, decidedIn.label, playbook)]) : words(''),
    ],
    facets: {
      change: [kind],
      department: homesOf(area).map(({ id }) => id),
      part: partsIn(area, kind),
    },
  };
}

/** What a change is about, as one side of it has it. */
function sideOf(area: AreaThen, kind: ChangeKind, playbook: Playbook): Cell {
  switch (kind) {
    case 'reason':
      return words(reasonIn(area) ?? 'Nothing is said');
    case 'sharing':
      return words(sharingIn(area));
    case 'responsible':
    case 'consulted':
    case 'informed':
      return area[kind].length === 0
        ? words('Nobody')
        : names(
            area[kind].map((one) => personGoal(one, playbook)),
            { part: kind },
          );
    default:
      return area.accountable.length === 0
        ? words(ownerless(area))
        : names(
            area.accountable.map((one) => personGoal(one, playbook)),
            { part: 'accountable' },
          );
  }
}

/** The department under which an area was listed, and the one under which it is, where that is another. */
function homesOf({ before, after }: AreaChange): Group[] {
  const homes = [before, after].flatMap((side) => (side ? [groupOf(side.home)] : []));
  return homes.filter(({ id }, index) => homes.findIndex((other) => other.id === id) === index);
}

function homesInWords(area: AreaChange): string {
  const [was, is] = homesOf(area);
  return was && is ? `${is.label}, was ${was.label}` : (was?.label ?? '');
}

function facetsOf(lines: readonly Line[]): Facet[] {
  const departments = new Map(lines.flatMap(({ area }) => homesOf(area).map((home) => [home.id, home])));
  const parts = new Set(lines.flatMap(({ area, kind }) => partsIn(area, kind)));
  const facets: Facet[] = [
    {
      key: 'change',
      label: 'What changed',
      choices: CHANGE_KINDS.filter((kind) => lines.some((line) => line.kind === kind)).map((kind) => ({
        value: kind,
        label: KIND_WORDS[kind],
      })),
    },
    {
      key: 'department',
      label: 'Department',
      choices: [...departments.values()].sort(byLabelThenId).map(({ id, label }) => ({ value: id, label })),
    },
    {
      key: 'part',
      label: 'Part',
      choices: PARTS.filter((part) => parts.has(part)).map((part) => ({
        value: part,
        label: OWNERSHIP[part].label,
      })),
    },
  ];
  return facets.filter(({ choices }) => choices.length > 1);
}
