import type { Playbook } from '../../src/model/playbook.ts';
import { playbookFrom } from './playbook.ts';
import { withRelease, type Texts } from './released.ts';

/** A company of three departments, one of which has a team within it. */
const COMPANY: Texts = {
  'data/company.yaml': 'name: Example\ntimezone: UTC\naudiences: [everyone, board]\n',
  'data/teams.yaml': `sales: { name: Sales, type: department }
support: { name: Support, type: department }
night: { name: Night desk, parent: support }
ops: { name: Operations, type: department }
`,
  'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: night }
cleo: { name: Cleo, team: ops }
dora: { name: Dora }
`,
  'data/decisions.yaml': `who: { question: Who has it?, status: decided, raised: 2026-10-20, decided: 2026-10-21, decider: ana }
earlier: { question: Who had it?, status: decided, raised: 2026-09-20, decided: 2026-09-21, decider: ana }
`,
};

/** What a company says at one time: its areas, and whatever else is another than at first. */
export type Then = string | Texts;

/** A playbook that said one thing after the other: all but the last was released, as 2026.1, 2026.2 and so on. */
export function stepped(states: readonly Then[], options: Parameters<typeof playbookFrom>[1] = {}): Playbook {
  let files = COMPANY;
  for (const [index, state] of states.entries()) {
    const said = typeof state === 'string' ? { 'data/areas.yaml': state } : state;
    files = { ...files, ...said };
    if (index < states.length - 1) files = withRelease(files, `2026.${index + 1}`, `2026-0${index + 1}-05`);
  }
  return playbookFrom(files, options).playbook;
}
