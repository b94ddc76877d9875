import type { DepartmentTies } from '../../analysis/department-ties.ts';
import type { SplitRow } from '../split-bars/layout.ts';

/** The ties of each department as bars: inside, and leading out. */
export const tieBars = (departments: readonly DepartmentTies[]): SplitRow[] =>
  departments
    .filter(({ inside, outside }) => inside + outside > 0)
    .map(({ department, inside, outside }) => ({
      label: department.label,
      parts: [inside, outside],
      said: `${inside} in, ${outside} out`,
    }));
