import { departmentTies } from '../analysis/department-ties.ts';
import { isNewTeam } from '../analysis/new-team.ts';
import { tiesOf } from '../analysis/ties.ts';
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
    const { tiesAtLeast, tiesInside } = playbook.company.thresholds;
    if ((['team', 'forum', 'area'] as const).some((kind) => playbook.hasUnread(kind))) return;
    const departments = departmentTies(playbook, tiesOf(playbook, now));
    if (departments.length < 2) return;
    for (const { department, inside, outside } of departments) {
      const n = inside + outside;
      if (n < tiesAtLeast || isNewTeam(department, playbook, now) || inside * 100 <= tiesInside * n) continue;
      yield {
        subject: department,
        message: `Of ${n} ties of “${department.label}”, ${inside} stay inside it and ${outside === 0 ? 'none leads' : outside === 1 ? 'one leads' : `${outside} lead`} out.`,
        fix: 'Bring its teams into a forum with those whom their work reaches, or write down under `dependsOn` and `interactions` the ties that are there.',
      };
    }
  },
};
