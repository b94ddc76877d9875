import { expect, it } from 'vitest';
import { perPlaybook } from '../../src/analysis/per-playbook.ts';
import { playbookFrom } from '../support/playbook.ts';

it('a fact is derived once for each playbook and day, however often it is asked for', () => {
  let derived = 0;
  const fact = perPlaybook(({ company }, day: string) => {
    derived += 1;
    return `${company.name} ${day}`;
  });
  const { playbook: one } = playbookFrom({ 'data/company.yaml': 'name: One\ntimezone: UTC\n' });
  const { playbook: other } = playbookFrom({ 'data/company.yaml': 'name: Other\ntimezone: UTC\n' });
  const asked = () => [fact(one, 'monday'), fact(one, 'tuesday'), fact(other, 'monday')];
  expect(asked()).toEqual(['One monday', 'One tuesday', 'Other monday']);
  expect(asked()).toEqual(['One monday', 'One tuesday', 'Other monday']);
  expect(derived).toBe(3);
});

it('nothing is also a fact, and is not derived again', () => {
  let derived = 0;
  const nothing = perPlaybook((): string | undefined => {
    derived += 1;
    return undefined;
  });
  const { playbook } = playbookFrom({});
  expect([nothing(playbook), nothing(playbook), derived]).toEqual([undefined, undefined, 1]);
});
