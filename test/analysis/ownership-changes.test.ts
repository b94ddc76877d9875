import { describe, expect, it } from 'vitest';
import { ownershipSteps, stepName, type AreaChange } from '../../src/analysis/ownership-changes.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import { stepped, type Then } from '../support/stepped.ts';

/** The changes of the last step, each as `area: kinds`. */
const told = (...states: Then[]): string[] => changes(stepped(states)).map(inShort);
const changes = (playbook: Playbook): readonly AreaChange[] => ownershipSteps(playbook).at(-1)?.areas ?? [];
const inShort = ({ id, kinds }: AreaChange): string => `${id}: ${kinds.join(' ')}`;

const owned = (who: string, more = '') => `mail: { name: Mail, accountable: ${who}${more} }\n`;
const OPEN = 'mail: { name: Mail }\n';
const DECLARED = 'mail: { name: Mail, unowned: { reason: Nobody has time., until: 2026-12-31 } }\n';

describe('what happened to the owner of an area is told apart', () => {
  it.each([
    ['somebody else has it', owned('ana'), owned('ben'), ['mail: moved']],
    ['one of two gave way to a third', owned('[ana, ben]'), owned('[ben, cleo]'), ['mail: moved']],
    ['a second one came', owned('ana'), owned('[ben, ana]'), ['mail: joined']],
    ['one of two left', owned('[ana, ben]'), owned('ben'), ['mail: left']],
    ['the last one left, and nothing says why', owned('ana'), OPEN, ['mail: opened']],
    ['somebody came where nobody was', OPEN, owned('ana'), ['mail: closed']],
    ['the last one left, as was agreed', owned('ana'), DECLARED, ['mail: purpose']],
    ['a gap was agreed on afterwards', OPEN, DECLARED, ['mail: purpose']],
    ['somebody came where nobody was on purpose', DECLARED, owned('ana'), ['mail: owned']],
    ['nobody has it still, and no longer on purpose', DECLARED, OPEN, ['mail: opened']],
    ['why nobody has it was said anew', DECLARED, DECLARED.replace('time', 'leave'), ['mail: reason']],
    ['two are named the other way round', owned('[ana, ben]'), owned('[ben, ana]'), []],
  ] as const)('%s', (_, then, now, expected) => {
    expect(told(then, now)).toEqual(expected);
  });
});

describe('what happened to an area itself is told once', () => {
  it.each([
    ['it is new', '', OPEN, ['mail: new']],
    ['it is gone', owned('ana'), '', ['mail: gone']],
    [
      'it was retired, and needs nobody',
      owned('ana'),
      `${OPEN.slice(0, -3)}, lifecycle: retired }\n`,
      ['mail: retired'],
    ],
    ['it came back into use', owned('ana', ', lifecycle: retired'), owned('ben'), ['mail: again']],
    ['it was retired before', owned('ana', ', lifecycle: retired'), owned('ben', ', lifecycle: retired'), []],
    ['it was retired before it went', owned('ana', ', lifecycle: retired'), '', []],
    ['it came as a retired one', '', owned('ana', ', lifecycle: retired'), []],
    ['nothing of who owns it and why is another', owned('ana'), owned('ana', ', tier: 2, backup: ben'), []],
  ] as const)('%s', (_, then, now, expected) => {
    expect(told(then, now)).toEqual(expected);
  });
});

describe('beside the owner', () => {
  it('each part that somebody else has is a change, whatever the order of names', () => {
    expect(
      told(
        owned('ana', ', responsible: [sales, ops], consulted: ben, informed: [support, ops]'),
        owned('ana', ', responsible: [ops, sales], consulted: cleo, informed: support'),
      ),
    ).toEqual(['mail: consulted informed']);
  });

  it('a reason is another one in other words, not in other punctuation', () => {
    const because = (reason: string) => owned('ana', `, reason: "${reason}"`);
    expect(told(because('She built it.'), because('She built it!'))).toEqual([]);
    expect(told(because('She built it.'), because('She knows it.'))).toEqual(['mail: reason']);
    expect(told(because('She built it.'), owned('ana'))).toEqual(['mail: reason']);
  });

  it('a sharing is agreed, changed and ended', () => {
    const shared = (rule: string) => owned('[ana, ben]', `, shared: { rule: ${rule}, until: 2026-12-31 }`);
    expect(told(owned('[ana, ben]'), shared('By day.'))).toEqual(['mail: sharing']);
    expect(told(shared('By day.'), shared('By week.'))).toEqual(['mail: sharing']);
    expect(told(shared('By day.'), owned('ana'))).toEqual(['mail: left sharing']);
  });
});

describe('ids that changed', () => {
  it('an area under a new id is the same area', () => {
    const now = 'post: { name: Post, formerly: mail, accountable: ben }\n';
    expect(told(owned('ana'), now)).toEqual(['post: moved']);
    expect(told(owned('ben'), now)).toEqual([]);
  });

  it('a team under a new id is the same owner', () => {
    const teams = {
      'data/teams.yaml':
        'selling: { name: Selling, type: department, formerly: sales }\nops: { name: Operations, type: department }\n',
      'data/people.yaml': 'ana: { name: Ana, team: selling }\n',
    };
    const then = { 'data/people.yaml': '', 'data/areas.yaml': owned('sales') };
    expect(told(then, { ...teams, 'data/areas.yaml': owned('selling') })).toEqual([]);
    expect(told(then, { ...teams, 'data/areas.yaml': owned('ops') })).toEqual(['mail: moved']);
  });

  it('in a step before a team was renamed, its people stand in it under its id of today', () => {
    const playbook = stepped([
      owned('cleo'),
      owned('ana'),
      {
        'data/teams.yaml': 'selling: { name: Selling, type: department, formerly: sales }\n',
        'data/people.yaml': 'ana: { name: Ana, team: selling }\n',
        'data/decisions.yaml': '',
      },
    ]);
    const [mail] = ownershipSteps(playbook)[0]?.areas ?? [];
    expect(mail?.after?.home?.id).toBe('selling');
    // Who is no longer here has no team that anybody knows, and is called by their id.
    expect(mail?.before?.accountable.map(({ label, team, held }) => [label, team, held])).toEqual([
      ['Cleo', undefined, undefined],
    ]);
  });

  it('a team that is gone belongs to the department that it had, as that is called today', () => {
    const playbook = stepped([
      owned('night'),
      {
        'data/teams.yaml':
          'help: { name: Help, type: department, formerly: support }\nsales: { name: Sales, type: department }\nops: { name: Operations }\n',
        'data/people.yaml': 'ana: { name: Ana, team: sales }\n',
        'data/areas.yaml': owned('ana'),
      },
    ]);
    const [mail] = changes(playbook);
    expect(mail?.before?.accountable.map(({ label, department }) => [label, department?.id])).toEqual([
      ['Night desk', 'help'],
    ]);
  });
});

it('where it was decided is told where that was not said before already', () => {
  const by = (who: string, where: string) => owned(who, `, decidedIn: decision/${where}`);
  const decided = (...states: string[]) => changes(stepped(states)).map(({ decidedIn }) => decidedIn?.label);
  expect(decided(owned('ana'), by('ben', 'who'))).toEqual(['Who has it?']);
  expect(decided(by('ana', 'earlier'), by('ben', 'earlier'))).toEqual([undefined]);
  expect(decided(by('ana', 'earlier'), by('ben', 'who'))).toEqual(['Who has it?']);
});

it('each release is held against the one before it, and what is merged against the last', () => {
  const steps = ownershipSteps(stepped([owned('ana'), owned('ben'), owned('ben')]));
  expect(steps.map((step) => [stepName(step), step.areas.map(inShort)])).toEqual([
    ['2026.1...2026.2', ['mail: moved']],
    ['2026.2...working', []],
  ]);
  expect(ownershipSteps(stepped([owned('ana')]))).toEqual([]);
});

it('what an audience may not read is neither named nor counted, whenever it was released', () => {
  const hidden = 'deal: { name: The deal, accountable: ana, audience: board }\n';
  const moved = hidden.replace('ana', 'ben');
  const told = (audience: string, ...states: string[]) => changes(stepped(states, { audience })).map(inShort);
  const states = [owned('ana') + hidden, owned('ben') + moved];
  expect(told('everyone', ...states)).toEqual(['mail: moved']);
  expect(told('board', ...states)).toEqual(['mail: moved', 'deal: moved']);
  // What is hidden today has been so for everyone from the first release on.
  const open = hidden.replace(', audience: board', '');
  expect(told('everyone', owned('ana') + open, owned('ben') + moved)).toEqual(['mail: moved']);
  expect(told('everyone', owned('ana') + hidden, owned('ben'))).toEqual(['mail: moved']);
});
