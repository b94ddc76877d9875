import { describe, expect, it } from 'vitest';
import { changedSince, historyOf, staysOf } from '../../../src/analysis/diff/history.ts';
import type { Norm } from '../../../src/model/playbook.ts';
import { promiseSteps } from '../../../src/views/history/describe.ts';
import { promiseLayout } from '../../../src/views/history/layout.ts';
import { playbookFrom } from '../../support/playbook.ts';
import { withRelease, type Texts } from '../../support/released.ts';

const BASE: Texts = {
  'data/company.yaml': 'name: Example\ntimezone: UTC\n',
  'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\n',
  'data/values.yaml': 'care: { name: Care, statement: We care. }\n',
  'data/areas.yaml': 'old: { name: Old }\n',
};
const mail = (id: string, within: string, more = ''): Texts => ({
  'data/behaviours.yaml': `${id}: { name: Mail, value: care, type: response-expectation, statement: A mail is answered., appliesTo: company, within: ${within}, channel: email${more} }\n`,
});
const area = (accountable: string, more = ''): Texts => ({
  'data/areas.yaml': `billing: { name: Billing, accountable: ${accountable}${more} }\n`,
});
// 1: nothing of it; 2: two days, Ana; 3: under another id, one day, Ben; merged: 4 hours, Ben, read again.
const one = withRelease({ ...BASE }, '1', '2026-01-05');
const two = withRelease({ ...one, ...mail('answer', '2 business days'), ...area('ana') }, '2', '2026-04-06');
const three = withRelease(
  { ...two, ...mail('mail', '1 business day', ', formerly: answer'), ...area('ben') },
  '3',
  '2026-07-06',
);
const { playbook } = playbookFrom({
  ...three,
  ...mail('mail', '4 business hours', ', formerly: answer'),
  ...area('ben', ', reviewed: 2026-11-02'),
});
const norm = (ref: string) => playbook.get(ref) as Norm;

describe('the history of a norm', () => {
  it('begins with the first release that has it, and follows it to its new id', () => {
    const { first, past } = historyOf(norm('behaviour/mail'), playbook);
    expect(first?.version).toBe('2');
    expect(
      past.map(({ version, inForce, change }) => [
        version,
        inForce,
        change.is,
        change.fields.map(({ field }) => field),
      ]),
    ).toEqual([
      ['working', undefined, 'changed', ['within']],
      ['3', '2026-07-06', 'renamed', ['within', 'formerly']],
    ]);
  });
  it('says who answered for an area since when, and holds no reading again for a change', () => {
    const history = historyOf(norm('area/billing'), playbook);
    expect(history.past.map(({ version }) => version)).toEqual(['3']);
    expect(staysOf(history, 'accountable', 'nobody')).toEqual([
      { said: 'Ana', version: '2', from: '2026-04-06' },
      { said: 'Ben', version: '3', from: '2026-07-06' },
    ]);
  });
  it('is empty before the first release that has it', () => {
    const fresh = playbookFrom({ ...one, ...area('ana') }).playbook;
    expect(historyOf(fresh.get('area/billing') as Norm, fresh)).toMatchObject({ first: undefined, past: [] });
  });
  it('draws what was promised as steps, each at the day on which it came, longer above shorter', () => {
    const steps = promiseSteps(historyOf(norm('behaviour/mail'), playbook), '2026-11-23');
    expect(steps.map(({ on, words }) => [on, words])).toEqual([
      ['2026-04-06', '2 business days'],
      ['2026-07-06', '1 business day'],
      ['2026-11-23', '4 business hours'],
    ]);
    const layout = promiseLayout(steps, '2026-11-23', 'wide');
    const [first, second, third] = layout?.points ?? [];
    expect([first?.x, third?.x]).toEqual([0, 100]);
    expect([second?.y, third?.y].every((y) => (y ?? 0) > (first?.y ?? 0))).toBe(true);
    expect(layout?.values.map(({ text }) => text)).toEqual([
      '2 business days',
      '1 business day',
      '4 business hours',
    ]);
  });
  it('draws nothing of what never changed', () => {
    expect(
      promiseLayout([{ on: '2026-04-06', words: '1 week', longest: 10_080 }], '2026-11-23', 'wide'),
    ).toBeUndefined();
  });
});

describe('what changed since the release in force', () => {
  it('is told of the release of the day, not of a later one', () => {
    expect(changedSince(norm('behaviour/mail'), playbook, '2026-11-23')).toMatchObject({
      version: '3',
      change: { is: 'changed' },
    });
    expect(changedSince(norm('behaviour/mail'), playbook, '2026-07-05')).toMatchObject({
      version: '2',
      change: { is: 'renamed' },
    });
    expect(changedSince(norm('behaviour/mail'), playbook, '2026-01-04')).toBeUndefined();
  });
  it('is nothing where somebody has only read it again', () => {
    expect(changedSince(norm('area/billing'), playbook, '2026-11-23')).toBeUndefined();
  });
});
