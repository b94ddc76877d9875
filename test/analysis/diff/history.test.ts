import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf, staysOf } from '../../../src/analysis/diff/history.ts';
import { changedSince } from '../../../src/analysis/diff/since.ts';
import type { Norm } from '../../../src/model/playbook.ts';
import {
  fromInWords,
  pastInWords,
  promiseSteps,
  staysInWords,
  untilInWords,
} from '../../../src/views/history/describe.ts';
import { promiseLayout } from '../../../src/views/history/layout.ts';
import { addDays } from '../../../src/time/date.ts';
import { FRAMES } from '../../../src/views/parts/frame.ts';
import { boxBetween, boxOf, cover } from '../../../src/views/parts/labels.ts';
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
      { said: 'Ana', version: '2', from: '2026-04-06', until: '2026-07-06' },
      { said: 'Ben', version: '3', from: '2026-07-06', until: undefined },
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
      '4 business hours',
      '2 business days',
      '1 business day',
    ]);
  });
  it('says what a trade-off was where it turned round, and in which release', () => {
    const order = (more: string, less: string): Texts => ({
      'data/concerns.yaml': 'speed: { name: Speed }\ncost: { name: Cost }\n',
      'data/tradeoffs.yaml': `pace: { more: ${more}, less: ${less} }\n`,
    });
    const was = withRelease({ ...BASE, ...order('speed', 'cost') }, '1', '2026-01-05');
    const is = withRelease({ ...was, ...order('cost', 'speed') }, '2', '2026-04-06');
    const turned = playbookFrom(is).playbook;
    const { past } = historyOf(turned.get('tradeoff/pace') as Norm, turned);
    expect(past.map(({ version, turned: sentences }) => [version, sentences])).toEqual([
      ['2', ['Cost comes before speed now; it was the other way round.']],
    ]);
  });
  it('says that several answered for an area, and names a decision only where it is another than before', () => {
    const shop = (who: string, more = ''): Texts => ({
      'data/decisions.yaml':
        'one-owner: { question: Who owns billing?, status: decided, raised: 2026-03-02, decided: 2026-03-03 }\n',
      ...area(who, more),
    });
    const decided = ', decidedIn: decision/one-owner';
    const first = withRelease({ ...BASE, ...shop('[ana, ben]') }, '1', '2026-01-05');
    const second = withRelease({ ...first, ...shop('ana', decided) }, '2', '2026-04-06');
    const third = withRelease({ ...second, ...shop('ben', decided) }, '3', '2026-07-06');
    const shared = playbookFrom(third).playbook;
    const { past } = historyOf(shared.get('area/billing') as Norm, shared);
    expect(past.map((one) => [one.version, pastInWords(one), one.decidedIn])).toEqual([
      ['3', 'Owner moved: accountable from Ana to Ben', undefined],
      [
        '2',
        '“Billing” no longer has several who are accountable. Owner moved: accountable from Ana, Ben to Ana',
        'Who owns billing?',
      ],
    ]);
  });
  it('draws no course of what is promised no longer, and a release to come at its own day', () => {
    const plain = {
      'data/behaviours.yaml':
        'mail: { name: Mail, value: care, type: qualitative, statement: A mail is answered., appliesTo: company, formerly: answer }\n',
    };
    const dropped = playbookFrom({ ...three, ...plain }).playbook;
    expect(promiseSteps(historyOf(dropped.get('behaviour/mail') as Norm, dropped), '2026-11-23')).toEqual([]);
    const early = promiseSteps(historyOf(norm('behaviour/mail'), playbook), '2026-05-04');
    expect(early.map(({ on }) => on)).toEqual(['2026-04-06', '2026-07-06', '2026-07-06']);
    expect(promiseLayout(early, '2026-05-04', 'wide')?.points.map(({ x }) => x)).toEqual([0, 100, 100]);
  });
  it('sums up a promise in one sentence', () => {
    const stays = staysOf(historyOf(norm('behaviour/mail'), playbook), 'within', 'no time');
    expect(staysInWords(stays)).toBe('2 business days at first, 4 business hours now; changed two times.');
    expect(staysInWords(stays.slice(0, 1))).toBeUndefined();
    expect(stays.map((stay, index) => [fromInWords(stay), untilInWords(stay, index === 2)])).toEqual([
      ['6 April 2026 (2)', '6 July 2026'],
      ['6 July 2026 (3)', 'the next release'],
      ['not released yet', 'still so'],
    ]);
  });
  it('has no two words that cover each other or the course, however often and however far a promise changed', () => {
    const step = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 15, max: 20_000 }));
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 9 }), (some) => {
        const steps = [...some]
          .sort(([a], [b]) => a - b)
          .map(([day, longest]) => ({
            on: addDays('2025-01-01', day),
            words: `${longest} minutes`,
            longest,
          }));
        for (const frame of ['wide', 'narrow'] as const) {
          const layout = promiseLayout(steps, '2026-11-23', frame);
          const labels = [...(layout?.values ?? []), ...(layout?.days ?? [])];
          const boxes = labels.map((label) => boxOf(label, frame));
          for (const [index, box] of boxes.entries())
            expect(boxes.slice(index + 1).some((other) => cover(box, other))).toBe(false);
          const points = layout?.points ?? [];
          for (const [index, { x, y }] of points.entries()) {
            const next = points[index + 1] ?? { x: 100, y };
            const at = (next.x / 100) * FRAMES[frame];
            const [top, bottom] = [Math.min(y, next.y), Math.max(y, next.y)];
            const lines = [boxBetween(frame, [x, next.x], y, y), { left: at, right: at, top, bottom }];
            for (const line of lines) expect(boxes.some((box) => cover(box, line))).toBe(false);
          }
        }
      }),
    );
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

describe('what a norm names as decided', () => {
  const since = (decided: string, added = false) => {
    const decision: Texts = {
      'data/decisions.yaml': `who: { question: Who?, status: decided, raised: 2026-01-02, decided: ${decided} }\n`,
    };
    const released = withRelease(
      { ...BASE, ...decision, ...(added ? {} : area('ana', ', decidedIn: decision/who')) },
      '1',
      '2026-04-06',
    );
    const now = playbookFrom({ ...released, ...area('ben', ', decidedIn: decision/who') }).playbook;
    return changedSince(now.get('area/billing') as Norm, now, '2026-11-23');
  };
  it('is where a change was decided only where it is no older than the release, or the norm is new', () => {
    expect(since('2026-10-01')).toMatchObject({ change: { is: 'changed' }, isDecided: true });
    expect(since('2026-01-05')).toMatchObject({ change: { is: 'changed' }, isDecided: false });
    expect(since('2026-01-05', true)).toMatchObject({ change: { is: 'added' }, isDecided: true });
  });
});
