import { closedDepartments } from '../analysis/department-ties.ts';
import type { Rule } from './rule.ts';

/** Five teams of one department that all need each other, and how many lead out. */
const teams = (out: string) => {
  const ids = ['api', 'apps', 'data', 'ops', 'web'];
  const needs = ids.map(
    (id, at) =>
      `${id}: { name: ${id}, parent: tech, dependsOn: [${ids.slice(at + 1).join(', ')}${at === 0 ? out : ''}] }\n`,
  );
  return {
    'data/teams.yaml': `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben }
tech: { name: Technology, type: department }
${needs.join('').replace('dependsOn: []', 'lead: ben')}`,
  };
};

export const departmentIsOpen: Rule = {
  id: 'department-is-open',
  title: 'No department keeps to itself',
  severity: 'warning',
  preset: 'all',
  cause: 'silo',
  message: 'Almost all ties of a department stay inside it.',
  why: 'A department that talks to itself optimises itself; the others learn of it at the handover.',
  fix: 'Bring its teams into a forum with those whom their work reaches, or write down the ties that are there.',
  good: teams(', sales, support'),
  bad: teams(''),
  *check(playbook, { now }) {
    for (const { department, inside, outside } of closedDepartments(playbook, now)) {
      const n = inside + outside;
      yield {
        subject: department,
        message: `Of ${n} ties of “${department.label}”, ${inside} stay inside it and ${outside === 0 ? 'none leads' : outside === 1 ? 'one leads' : `${outside} lead`} out.`,
        fix: 'Bring its teams into a forum with those whom their work reaches, or write down under `dependsOn` and `interactions` the ties that are there.',
      };
    }
  },
};
