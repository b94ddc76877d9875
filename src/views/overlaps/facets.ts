import { GROUPED, inDepartments, type Grouped } from '../../analysis/combinations.ts';
import { meetingsIn, MEETINGS, type HeldArea, type Meeting } from '../../analysis/held-areas.ts';
import { isSharedOnPurpose } from '../../analysis/ownership.ts';
import { departmentOf } from '../../analysis/scope.ts';
import type { Team } from '../../model/playbook.ts';
import type { Facet, Row } from '../parts/view.ts';

const STATUSES = [
  { value: 'unsaid', label: 'Not declared as shared' },
  { value: 'on-purpose', label: 'Shared on purpose' },
] as const;
const MET: Readonly<Record<Meeting, string>> = {
  answer: 'Several answer for it',
  work: 'Several do the work',
  split: 'One answers, another does the work',
};

/** By what overlaps can be chosen: whose they are, whether they were agreed, and how the teams meet. */
export function facetsFor(teams: readonly Team[]): Facet[] {
  const departments = inDepartments([...new Set(teams.map(departmentOf))]);
  return [
    {
      key: 'department',
      label: 'Department',
      choices: departments.map(({ id, label }) => ({ value: id, label })),
    },
    { key: 'status', label: 'Sharing', choices: STATUSES },
    { key: 'kind', label: 'How they meet', choices: MEETINGS.map((value) => ({ value, label: MET[value] })) },
  ];
}

/** By what one overlap is chosen: that of some teams or departments, in some areas. */
export function facetsOf(
  sets: readonly Team[],
  areas: readonly HeldArea[],
  { by, asOf }: { readonly by: Grouped; readonly asOf: string },
): NonNullable<Row['facets']> {
  const met = new Set(areas.flatMap((held) => meetingsIn(held, sets, GROUPED[by])));
  const statuses = new Set(
    areas.map(({ area }) => (isSharedOnPurpose(area, asOf) ? 'on-purpose' : 'unsaid')),
  );
  return {
    department: [...new Set(sets.map((set) => departmentOf(set).id))],
    status: STATUSES.map(({ value }) => value).filter((value) => statuses.has(value)),
    kind: MEETINGS.filter((one) => met.has(one)),
  };
}
