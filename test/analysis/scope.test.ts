import { describe, expect, it } from 'vitest';
import { departmentOf, expectationsOf } from '../../src/analysis/scope.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { memoryFiles } from '../../src/source/files.ts';

const BASE = {
  'data/teams.yaml': `customers: { name: Customers, type: department }
support: { name: Support, parent: customers }
sales: { name: Sales }
`,
  'data/people.yaml': 'ana: { name: Ana, team: support }\n',
  'data/values.yaml': 'care: { name: Care, statement: We answer. }\n',
};
const mail = (appliesTo: string, within: string, more = '') =>
  `{ name: Mail, value: care, type: response-expectation, statement: Answer., appliesTo: ${appliesTo}, within: ${within}, channel: email${more} }`;
const load = (behaviours: string) =>
  loadPlaybook(memoryFiles({ ...BASE, 'data/behaviours.yaml': behaviours }), { asOf: '2026-11-23' }).playbook;
const expected = (behaviours: string) => {
  const playbook = load(behaviours);
  const ana = playbook.find('person', 'ana');
  return (ana ? expectationsOf(ana, playbook) : []).map(({ behaviour, through, displaces }) => [
    behaviour.id,
    through.id,
    displaces.map((one) => one.behaviour.id),
  ]);
};

describe('what is expected of somebody', () => {
  it('comes from the company, the department, the team and the person', () => {
    expect(expected(`a: ${mail('company', '1 business day')}\n`)).toEqual([['a', 'company', []]]);
    expect(expected(`a: ${mail('customers', '1 business day')}\n`)).toEqual([['a', 'customers', []]]);
    expect(expected(`a: ${mail('[sales]', '1 business day')}\n`)).toEqual([]);
  });

  it('lets the narrowest win, and remembers what it displaced', () => {
    const behaviours = `a: ${mail('company', '2 business days')}
b: ${mail('customers', '1 business day')}
c: ${mail('ana', '2 business hours')}
`;
    expect(expected(behaviours)).toEqual([['c', 'ana', ['a', 'b']]]);
  });

  it('keeps apart what answers different questions', () => {
    const behaviours = `a: ${mail('company', '2 business days')}
b: ${mail('support', '1 hour', ', urgency: urgent')}
`;
    expect(expected(behaviours).map(([id]) => id)).toEqual(['a', 'b']);
  });
});

describe('the department of a team', () => {
  it('is the nearest of that type, else the root team', () => {
    const playbook = load('');
    const team = (id: string) => playbook.all('team').find((one) => one.id === id);
    const of = (id: string) => {
      const found = team(id);
      return found && departmentOf(found).id;
    };
    expect([of('support'), of('customers'), of('sales')]).toEqual(['customers', 'customers', 'sales']);
  });

  it('is one for all teams of a circle and for those below it: the one with the first id', () => {
    const teams =
      'c: { name: C, parent: b }\nb: { name: B, parent: a }\na: { name: A, parent: c }\nd: { name: D, parent: c }\nself: { name: Self, parent: self }\n';
    const { playbook } = loadPlaybook(memoryFiles({ 'data/teams.yaml': teams }), { asOf: '2026-11-23' });
    expect(playbook.all('team').map((team) => departmentOf(team).id)).toEqual(['a', 'a', 'a', 'a', 'self']);
  });
});
