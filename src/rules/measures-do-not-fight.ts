import { fightingMeasures } from '../analysis/fighting-measures.ts';
import { daysWords, quotedTitle } from '../analysis/pole-words.ts';
import type { Measure, Priority } from '../model/playbook.ts';
import type { Rule } from './rule.ts';

const files = (tradeoff: string) => ({
  'data/concerns.yaml': 'depth: { name: Depth }\nspeed: { name: Speed }\n',
  'data/tradeoffs.yaml': tradeoff,
  'data/measures.yaml': `calls: { name: Calls a day, definition: Calls that were taken., advances: speed, pullsAgainst: solved }
solved: { name: Solved at once, definition: Calls after which nobody called again., advances: depth }
`,
  'data/priorities.yaml': `take-more: { statement: Take more calls., owner: ana, team: sales, measures: calls }
solve-first: { statement: Solve it in the first call., owner: ben, team: support, measures: solved }
`,
});

export const measuresDoNotFight: Rule = {
  id: 'measures-do-not-fight',
  title: 'Where two numbers pull against each other, something says which wins',
  severity: 'warning',
  preset: 'all',
  cause: 'unreconciled',
  message: 'Two priorities push measures that pull against each other, and no trade-off says which wins.',
  why: 'Each team reaches its number by undoing the other’s, and both report progress.',
  fix: 'Decide which of the two wins, and write it down as a trade-off.',
  good: files('depth-over-speed: { more: depth, less: speed, owner: ana }\n'),
  bad: files('{}\n'),
  *check(playbook, { now }) {
    for (const { one, other, measures, days } of fightingMeasures(playbook, now)) {
      const [mine, theirs] = measures;
      yield {
        subject: one,
        path: at(one, mine),
        related: [
          { node: other, path: at(other, theirs) },
          { node: mine, ...(mine.pullsAgainst && { path: ['pullsAgainst'] }) },
          { node: theirs, ...(theirs.pullsAgainst && { path: ['pullsAgainst'] }) },
        ],
        message: `${quotedTitle(one)} pushes “${mine.label}” and ${quotedTitle(other)} pushes “${theirs.label}”, which pull against each other, and no trade-off says which wins: ${daysWords(days)}.`,
        fix: 'Add a trade-off between what the two measures serve (`advances`), or give one of the priorities another measure.',
      };
    }
  },
};

const at = (priority: Priority, measure: Measure): (string | number)[] => {
  const place = (priority.measures ?? []).findIndex((node) => node === measure);
  return place >= 0 ? ['measures', place] : ['serves'];
};
