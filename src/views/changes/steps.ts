import { isOpen, stepName, type OwnershipStep } from '../../analysis/ownership-changes.ts';
import { names, number, type FactTable, type Goal } from '../parts/view.ts';
import { countsOf } from './counts.ts';

/** The page of a step. */
const stepGoal = (step: OwnershipStep, label: string): Goal => ({
  label,
  path: `ownership/changes/${stepName(step)}/`,
});

/** What a step is called in a list. */
export const stepTitle = (step: OwnershipStep): string =>
  isOpen(step) ? `Since ${step.before.version}` : `${step.before.version} to ${step.after.version}`;

/** Every step from one release to the next, the latest first, with how many areas changed in which way. */
export function stepsTable(steps: readonly OwnershipStep[]): FactTable {
  return {
    id: 'changes-steps',
    label: 'From release to release',
    columns: [
      { key: 'step', head: 'Between which', sort: 'words' },
      { key: 'changedHands', head: 'Changed hands', sort: 'number' },
      { key: 'new', head: 'New', sort: 'number' },
      { key: 'goneOrRetired', head: 'Gone or retired', sort: 'number' },
      { key: 'gapsOpened', head: 'Gaps opened', sort: 'number' },
      { key: 'gapsClosed', head: 'Gaps closed', sort: 'number' },
      { key: 'areas', head: 'Areas with any change', sort: 'number' },
    ],
    rows: [...steps].reverse().map((step) => {
      const counts = countsOf(step);
      return {
        id: `changes-step-${stepName(step).replaceAll('.', '-')}`,
        cells: [
          names([stepGoal(step, stepTitle(step))]),
          number(counts.moved),
          number(counts.new),
          number(counts.gone + counts.retired),
          number(counts.opened),
          number(counts.closed),
          number(step.areas.length),
        ],
      };
    }),
  };
}
