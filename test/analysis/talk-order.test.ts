import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TALK_ORDER, talkOrder } from '../../src/analysis/talk-order.ts';
import { CAUSES } from '../../src/rules/cause.ts';

const finding = (
  fingerprint: string,
  severity: 'error' | 'warning' | 'info',
  cause: string | undefined,
  more: { rule?: string; drift?: boolean; late?: number; parties?: readonly string[] } = {},
) => ({
  fingerprint,
  severity,
  cause,
  rule: 'some-rule',
  drift: false,
  late: 0,
  parties: ['ana', 'ben'],
  ...more,
});
const order = (...some: ReturnType<typeof finding>[]) =>
  talkOrder(some, ({ late }) => late).map(({ fingerprint }) => fingerprint);

describe('what is talked about first', () => {
  it('is what cannot both hold, what an edit brought before what time brought, and never what is only worth knowing', () => {
    expect(
      order(
        finding('known', 'info', 'unreconciled'),
        finding('risky', 'warning', 'unreconciled'),
        finding('ended', 'error', 'unreconciled', { drift: true }),
        finding('two owners', 'error', 'duplicate'),
        finding('unread', 'error', undefined),
      ),
    ).toEqual(['two owners', 'ended', 'risky']);
  });

  it('is then what nobody has reconciled or discussed, the group’s own word first', () => {
    expect(
      order(
        finding('late', 'warning', 'slow', { late: 30 }),
        finding('assumed', 'warning', 'assumed'),
        finding('counted', 'warning', 'unreconciled'),
        finding('said', 'warning', 'unreconciled', { rule: 'checkpoint-answers-agree' }),
      ),
    ).toEqual(['said', 'counted', 'assumed', 'late']);
  });

  it('is not what is only risky, before something that waits', () => {
    const some = [
      finding('risky', 'warning', 'assumed', { rule: 'only-risky' }),
      finding('late', 'warning', 'slow', { late: 3 }),
      finding('wrong', 'error', 'slow', { rule: 'only-risky' }),
    ];
    const isRisk = ({ rule }: { readonly rule: string }) => rule === 'only-risky';
    expect(talkOrder(some, ({ late }) => late, isRisk).map(({ fingerprint }) => fingerprint)).toEqual([
      'wrong',
      'late',
      'risky',
    ]);
  });

  it('is not what somebody can settle alone, unless the group has said it of itself', () => {
    expect(
      order(
        finding('alone', 'warning', 'unreconciled', { parties: ['ana'] }),
        finding('nobody', 'warning', 'assumed', { parties: [] }),
        finding('together', 'warning', 'silo'),
        finding('said', 'warning', 'unreconciled', { rule: 'checkpoint-answers-agree', parties: ['ana'] }),
      ),
    ).toEqual(['said', 'together', 'alone', 'nobody']);
  });

  it('is then what is most overdue, and else the same whatever the order of the files', () => {
    expect(
      order(
        finding('b', 'warning', 'slow', { late: 3 }),
        finding('d', 'warning', 'slow'),
        finding('a', 'warning', 'slow', { late: 7 }),
        finding('c', 'warning', 'slow'),
      ),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('knows every cause, and leaves out nothing that has one and asks for something', () => {
    expect([...TALK_ORDER].sort()).toEqual(Object.keys(CAUSES).sort());
    const some = fc.record({
      fingerprint: fc.string(),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      cause: fc.constantFrom(...TALK_ORDER),
      rule: fc.constantFrom('one', 'checkpoint-answers-agree'),
      drift: fc.boolean(),
      parties: fc.subarray(['ana', 'ben']),
    });
    const list = fc.uniqueArray(some, { selector: ({ fingerprint }) => fingerprint, maxLength: 12 });
    fc.assert(
      fc.property(list, (findings) => {
        expect(talkOrder([...findings].reverse())).toEqual(talkOrder(findings));
        expect(talkOrder(findings).length).toBe(
          findings.filter(({ severity }) => severity !== 'info').length,
        );
      }),
    );
  });
});
