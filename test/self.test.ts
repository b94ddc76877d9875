import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../src/kinds.ts';
import { loadPlaybook } from '../src/playbook.ts';
import { BEHAVIOUR_TYPES } from '../src/words.ts';

const ROOT = join(import.meta.dirname, '..');
const at = (day: string, root = ROOT) => loadPlaybook(root, { asOf: day });

describe('the playbook that ships', () => {
  it('has no error on its own day, and only the drift of its story: two questions and two actions past their time, one session missing, and six decisions that some team was never told', () => {
    const { findings } = at('2026-11-23');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(
      findings
        .filter(({ drift }) => drift)
        .map(({ rule, subject }) => `${rule} ${subject}`)
        .sort(),
    ).toEqual([
      'checkpoint-happens forum/monday-checkpoint',
      'checkpoint-leads-to-action checkpoint/monday-2026-10-26',
      'checkpoint-leads-to-action checkpoint/monday-2026-11-09',
      'decision-is-on-time decision/offer-for-head-of-partnerships',
      'decision-is-on-time decision/small-shippers-old-price',
      'decision-reached-its-teams decision/black-friday-freeze',
      'decision-reached-its-teams decision/garden-centres-renewal',
      'decision-reached-its-teams decision/returns-portal-waits',
      'decision-reached-its-teams decision/tracking-page-in-own-colours',
      'decision-reached-its-teams decision/trials-end',
      'decision-reached-its-teams decision/which-onboarding-tool',
    ]);
  });

  it.each(['2027-01-15', '2027-06-30', '2028-11-23'])(
    'has drift only on %s: the calendar breaks nothing',
    (day) => {
      const said = (one: string) => at(one).findings.map(({ fingerprint }) => fingerprint);
      const then = new Set(said('2026-11-23'));
      const more = at(day).findings.filter(({ fingerprint }) => !then.has(fingerprint));
      expect(more.length).toBeGreaterThan(0);
      expect(more.filter(({ drift }) => !drift)).toEqual([]);
    },
  );

  it('is as large as a company that somebody would recognise', () => {
    const { playbook } = at('2026-11-23');
    const count = Object.fromEntries(KIND_NAMES.map((kind) => [kind, playbook.all(kind).length]));
    const least = {
      value: 5,
      behaviour: 30,
      team: 14,
      person: 40,
      area: 60,
      concern: 12,
      tradeoff: 8,
      measure: 6,
      priority: 24,
      forum: 6,
      checkpoint: 20,
      decision: 30,
      directive: 12,
      pulse: 30,
      term: 10,
      guide: 5,
    };
    for (const [kind, n] of Object.entries(least)) expect(count[kind], kind).toBeGreaterThanOrEqual(n);
    const types = new Set(playbook.all('behaviour').map(({ type }) => type));
    expect([...types].sort()).toEqual(Object.keys(BEHAVIOUR_TYPES).sort());
  });

  it('says of its areas why, with words of their own', () => {
    const reasons = at('2026-11-23')
      .playbook.all('area')
      .flatMap(({ reason }) => reason ?? []);
    expect(reasons.length).toBeGreaterThanOrEqual(60);
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});

describe('the example with three stories', () => {
  const { findings } = at('2026-09-14', join(ROOT, 'examples/three-stories'));
  const errors = findings.filter(({ severity }) => severity === 'error');

  it('has some eighteen errors, of every rule that tells the story', () => {
    expect(errors).toHaveLength(18);
    expect([...new Set(errors.map(({ rule }) => rule))].sort()).toEqual([
      'acceptance-is-needed',
      'area-has-one-owner',
      'area-has-owner',
      'behaviours-agree',
      'directive-honours-tradeoffs',
      'directives-agree',
      'focus-is-single',
      'record-fits-schema',
      'reference-resolves',
      'timeline-can-be-kept',
      'value-has-behaviours',
    ]);
  });

  it('names somebody to settle each contradiction', () => {
    for (const { cause, parties, fingerprint } of errors)
      if (cause) expect(parties, fingerprint).not.toEqual([]);
  });
});

it('every folder of examples is a playbook that can be read', () => {
  for (const name of readdirSync(join(ROOT, 'examples'))) {
    expect(at('2026-11-23', join(ROOT, 'examples', name)).counts.records, name).toBeGreaterThan(0);
  }
});
