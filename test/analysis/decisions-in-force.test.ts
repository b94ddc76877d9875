import { describe, expect, it } from 'vitest';
import { decisionsInForce, takenOn } from '../../src/analysis/decisions-in-force.ts';
import { settledTwice } from '../../src/analysis/settled-twice.ts';
import { undecided } from '../../src/analysis/who-decided.ts';
import { DAY, log, logged, small } from '../support/decisions.ts';

const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
const UNREAD = 'lost: { question: Lost?, status: perhaps, raised: 2026-11-09, supersedes: one }\n';

describe('the decisions in force', () => {
  it('stand in the order in which they were raised', () => {
    const playbook = log(
      logged('late', 'raised: 2026-11-09, decided: 2026-11-10') +
        logged('one', 'decided: 2026-11-12') +
        logged('open'),
    );
    expect(ids(decisionsInForce(playbook, DAY))).toEqual(['one', 'late']);
  });

  it('leave out what a decision that could not be read may have replaced', () => {
    const playbook = log(
      logged('one', 'decided: 2026-11-05') + logged('two', 'decided: 2026-11-05') + UNREAD,
    );
    expect(ids(decisionsInForce(playbook, DAY))).toEqual(['two']);
  });

  it('were taken on the day that they say, else when they were raised', () => {
    const [said, unsaid] = decisionsInForce(
      log(logged('a', 'decided: 2026-11-05') + logged('b', 'status: decided')),
      DAY,
    );
    expect([said, unsaid].map((one) => one && takenOn(one))).toEqual(['2026-11-05', '2026-11-02']);
  });
});

describe('what is settled twice', () => {
  const settling = (id: string, fields: string) => logged(id, `settles: rota, ${fields}`);

  it('is told by the decision that was taken last, of one day by the one that was raised last', () => {
    const playbook = log(
      settling('a', 'raised: 2026-11-03, decided: 2026-11-05') +
        settling('b', 'raised: 2026-11-02, decided: 2026-11-05') +
        settling('c', 'raised: 2026-11-04, decided: 2026-11-04'),
    );
    const [twice, ...more] = settledTwice(playbook, DAY);
    expect([twice?.slug, twice && ids(twice.earlier), twice?.latest.id]).toEqual(['rota', ['c', 'b'], 'a']);
    expect(more).toEqual([]);
  });

  it('is not said of what may have been replaced', () => {
    expect(
      settledTwice(
        log(settling('one', 'decided: 2026-11-05') + settling('two', 'decided: 2026-11-06') + UNREAD),
        DAY,
      ),
    ).toEqual([]);
  });
});

describe('what was decided by nobody', () => {
  const timeline = (fields: string) => small().replace('decider: ana, ', fields);
  const decisions = logged('one', 'decided: 2026-11-05') + logged('two', 'decided: 2026-11-05, under: lost');

  it('is told of the timeline once, and not of each decision under it', () => {
    const found = undecided(log(decisions, timeline('')), DAY);
    expect([ids(found.timelines), ids(found.decisions)]).toEqual([['small'], []]);
  });

  it('is not told where the forum, its chair, the decider or the timeline could not be read', () => {
    const hour = (chair: string) => ({
      'data/forums.yaml': `hour: { name: Hour, type: decision, every: 1 week, chair: ${chair} }\n`,
    });
    for (const playbook of [
      log(decisions, timeline('forum: lost, ')),
      log(decisions, timeline('forum: hour, '), hour('zoe')),
      log(decisions, timeline('decider: zoe, ')),
      log(logged('one', 'decided: 2026-11-05, decider: zoe'), small()),
    ]) {
      const found = undecided(playbook, DAY);
      expect([ids(found.timelines), ids(found.decisions)]).toEqual([[], []]);
    }
  });
});
