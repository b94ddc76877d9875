import { ownershipSteps, stepName, type OwnershipStep } from '../../analysis/ownership-changes.ts';
import { isNobody, transfersIn, type Transfer } from '../../analysis/ownership-transfers.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { Legend } from '../parts/drawing.ts';
import type { View } from '../parts/view.ts';
import { alluvial } from './alluvial.ts';
import { flowOf } from './flow.ts';
import { handsTable } from './hands.ts';
import { changesTable } from './list.ts';
import { looksAt } from './looks.ts';
import { matrixTable } from './matrix.ts';
import { stepSentence } from './sentence.ts';
import { stepsTable } from './steps.ts';

const WENT: Legend = {
  mark: 'ribbon',
  sort: 'bar',
  means: 'areas that went from one to another; twice as thick is twice as many',
};
const OPEN: Legend = { mark: 'ribbon open', sort: 'bar', means: 'from nobody, or to nobody' };

/** What has changed in who owns what since the last release; where nothing has, what changed before it. */
export function changesView(playbook: Playbook): View {
  const steps = ownershipSteps(playbook);
  const last = steps.at(-1);
  if (!last) return nothingYet(playbook);
  const latest = steps.findLast(({ areas }) => areas.length > 0);
  if (!latest)
    return { name: 'changes', sentence: stepSentence(last), looks: [], tables: [stepsTable(steps)] };
  const view = viewOfStep(latest, playbook);
  return {
    ...view,
    sentence: latest === last ? view.sentence : `${stepSentence(last)} ${view.sentence}`,
    tables: [...view.tables, stepsTable(steps)],
  };
}

/** What changed in one step, by the name of its page; undefined where there is no such step. */
export function changesViewOf(playbook: Playbook, name: string): View | undefined {
  const step = ownershipSteps(playbook).find((one) => stepName(one) === name);
  return step && viewOfStep(step, playbook);
}

function nothingYet({ hasBrokenRelease }: Playbook): View {
  return {
    name: 'changes',
    sentence: hasBrokenRelease
      ? 'A release is no longer what was released, so nothing is compared with it.'
      : 'Nothing has been released yet, so there is nothing to compare with.',
    looks: [],
    tables: [],
    empty: hasBrokenRelease
      ? 'Here stands what changed in who owns what, as soon as the release is put back as it was: `playbook check` says which one it is.'
      : 'Here stands which areas changed hands, came and went since the last release, and which gaps opened and closed, as soon as there is a first one: `playbook release 2026.1` makes it.',
  };
}

const legendOf = (transfers: readonly Transfer[]): Legend[] =>
  transfers.some(({ from, to }) => isNobody(from) || isNobody(to)) ? [WENT, OPEN] : [WENT];

function viewOfStep(step: OwnershipStep, playbook: Playbook): View {
  const { areas } = step;
  const { grain, transfers } = transfersIn(areas);
  const matrix = matrixTable(areas, playbook);
  const flow = flowOf(transfers);
  const isMoved = transfers.length > 0;
  return {
    name: 'changes',
    sentence: stepSentence(step),
    looks: looksAt(step, transfers, playbook),
    tables:
      areas.length === 0
        ? []
        : [
            changesTable(step, playbook),
            ...(isMoved ? [handsTable(transfers, grain, playbook)] : []),
            ...(matrix ? [matrix] : []),
          ],
    // One ribbon alone says no more than its row.
    ...(transfers.length > 1 && { draw: (frame) => alluvial(flow, frame), legend: legendOf(transfers) }),
    note:
      areas.length === 0
        ? undefined
        : 'What was agreed is compared: a seat that fell vacant, or a sharing that ran out, is no change. People stand in the team of today, teams in the department of today. An area that several gave up, or several took over, counts for each of them. What is new or out of use was handed over by nobody, so the first table alone has it.',
  };
}
