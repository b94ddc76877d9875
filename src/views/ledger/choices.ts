import { homeOf, lacksReason, standingOf, type Standing } from '../../analysis/ownership.ts';
import type { Area } from '../../model/playbook.ts';
import type { Facet } from '../parts/view.ts';
import { WITHOUT_TEAM } from './matrix.ts';

/** Fewer areas are seen at a glance. */
export const MANY = 8;

/** How it can stand with the owners of an area, in words. */
const STANDINGS: Readonly<Record<Exclude<Standing, 'retired'>, string>> = {
  one: 'one owner',
  shared: 'shared on purpose',
  several: 'several owners, no rule',
  unowned: 'nobody, on purpose',
  none: 'nobody',
};
const WITHOUT_REASON = 'unexplained';

/** The ways to put a ledger in order. */
export const LEDGER_ORDERS = [
  { value: 'area', says: 'Area, a to z' },
  { value: '-area', says: 'Area, z to a' },
] as const;

/** How it stands with an area: with its owners, and whether nothing says why. */
export const statusOf = (area: Area, asOf: string): string[] => [
  standingOf(area, asOf),
  ...(lacksReason(area) ? [WITHOUT_REASON] : []),
];

/** The department of an area as a choice names it. */
export const departmentKey = (area: Area): string => homeOf(area)?.id ?? 'without-team-';

/** By what the areas of a ledger can be chosen: what is found among them alone. */
export function ledgerFacets(areas: readonly Area[], asOf: string, isWhole: boolean): Facet[] {
  const found = new Set(areas.flatMap((area) => statusOf(area, asOf)));
  const departments = new Map(
    areas.map((area) => [departmentKey(area), homeOf(area)?.label ?? WITHOUT_TEAM]),
  );
  const standings = Object.entries({ ...STANDINGS, [WITHOUT_REASON]: 'nothing says why' });
  return [
    ...(isWhole && departments.size > 1
      ? [
          {
            key: 'department',
            label: 'Department',
            choices: [...departments].map(([value, label]) => ({ value, label })),
          },
        ]
      : []),
    {
      key: 'status',
      label: 'Who answers',
      choices: standings.flatMap(([value, label]) => (found.has(value) ? [{ value, label }] : [])),
    },
  ];
}
