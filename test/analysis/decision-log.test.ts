import { describe, expect, it } from 'vitest';
import {
  chainOf,
  decisionsThat,
  predecessorsOf,
  reopenedBy,
  standingOfDecision,
  successorsOf,
} from '../../src/analysis/decision-log.ts';
import type { Decision } from '../../src/model/playbook.ts';
import { DAY, log, logged } from '../support/decisions.ts';

const LOG =
  logged('old', 'raised: 2026-07-01, decided: 2026-07-03, status: superseded') +
  logged('new', 'raised: 2026-09-01, decided: 2026-09-10, supersedes: old') +
  logged('again', 'raised: 2026-11-20, reopens: new') +
  logged('no', 'raised: 2026-10-01, decided: 2026-10-02, status: rejected') +
  logged('gone', 'raised: 2026-10-01, status: withdrawn');
const ids = (some: readonly Decision[]) => some.map(({ id }) => id);
const in_ = (text: string, id: string): Decision => {
  const found = log(text).find('decision', id);
  if (!found) throw new Error(`no decision ${id}`);
  return found;
};

describe('where a question stands', () => {
  it.each([
    ['old', '2026-06-30', 'to-come'],
    ['old', '2026-07-02', 'open'],
    ['old', '2026-09-09', 'in-force'],
    ['old', '2026-09-10', 'replaced'],
    ['new', DAY, 'in-force'],
    ['again', DAY, 'open'],
    ['no', DAY, 'rejected'],
    ['gone', DAY, 'withdrawn'],
  ])('“%s” on %s: %s', (id, day, standing) => {
    expect(standingOfDecision(in_(LOG, id), day)).toBe(standing);
  });

  it('is replaced where its status says so and nothing says by what, and where a decision without a day replaces it', () => {
    expect(standingOfDecision(in_(logged('a', 'status: superseded'), 'a'), DAY)).toBe('replaced');
    const undated = logged('a', 'decided: 2026-11-03') + logged('b', 'status: decided, supersedes: a');
    expect(standingOfDecision(in_(undated, 'a'), DAY)).toBe('replaced');
    const open = logged('a', 'decided: 2026-11-03') + logged('b', 'supersedes: a');
    expect(standingOfDecision(in_(open, 'a'), DAY)).toBe('in-force');
  });

  it('picks the decisions of one standing, the earliest first', () => {
    expect(ids(decisionsThat(log(LOG), DAY, 'in-force', 'replaced'))).toEqual(['old', 'new']);
  });
});

describe('what replaced what', () => {
  it('is told from both sides, and all of it in order of time', () => {
    expect(ids(successorsOf(in_(LOG, 'old')))).toEqual(['new']);
    expect(ids(predecessorsOf(in_(LOG, 'new')))).toEqual(['old']);
    expect(ids(reopenedBy(in_(LOG, 'new')))).toEqual(['again']);
    for (const id of ['old', 'new', 'again'])
      expect(ids(chainOf(in_(LOG, id)))).toEqual(['old', 'new', 'again']);
    expect(ids(chainOf(in_(LOG, 'no')))).toEqual(['no']);
  });

  it('ends where decisions replace each other in a circle, or themselves', () => {
    const circle =
      logged('a', 'supersedes: [b, a], decided: 2026-11-03') +
      logged('b', 'supersedes: a, decided: 2026-11-04');
    expect(ids(chainOf(in_(circle, 'a')))).toEqual(['a', 'b']);
    expect(standingOfDecision(in_(logged('a', 'supersedes: a, decided: 2026-11-03'), 'a'), DAY)).toBe(
      'in-force',
    );
  });

  it('passes over what is not there', () => {
    expect(ids(chainOf(in_(logged('a', 'supersedes: lost, reopens: gone'), 'a')))).toEqual(['a']);
  });
});
