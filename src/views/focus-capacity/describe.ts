import type { DepartmentCapacity } from '../../analysis/focus-capacity.ts';
import { capacitySaid } from '../../components/focus-words.ts';
import type { SplitRow } from '../split-bars/layout.ts';

/** The departments of which something is known as bars: what serves the focus, and what else the planned time goes to. */
export const capacityBars = (departments: readonly DepartmentCapacity[]): SplitRow[] =>
  departments
    .filter(({ stated }) => stated > 0)
    .map((one) => ({
      label: one.department.label,
      parts: [one.serving / one.stated, 1 - one.serving / one.stated],
      said: capacitySaid(one),
    }));
