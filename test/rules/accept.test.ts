import { describe, expect, it } from 'vitest';
import { loadPlaybook } from '../../src/playbook.ts';
import { EXAMPLE_BASE } from '../../src/rules/example.ts';
import { RULES } from '../../src/rules/index.ts';
import { memoryFiles } from '../../src/source/files.ts';

const AREA = 'refunds:\n  name: Refunds\n  accountable: ben\n';
const entry = (more = '') =>
  `- rule: area-says-why\n  subject: area/refunds\n  reason: Ask Ben.\n  approvedBy: ana\n${more}`;
const judged = (files: Record<string, string>, asOf: string) => {
  const { findings, accepted } = loadPlaybook(memoryFiles({ ...EXAMPLE_BASE, ...files }), {
    asOf,
    preset: 'recommended',
  });
  const about = findings.filter(({ rule }) => rule === 'area-says-why' || rule === 'acceptance-is-needed');
  return {
    standing: about.map(({ rule, drift }) => `${rule}${drift ? ' drift' : ''}`),
    accepted: accepted.map(({ rule }) => rule),
  };
};

describe('accepted findings', () => {
  it('are silent, and counted, while they are accepted', () => {
    const files = { 'data/areas.yaml': AREA, 'data/accepted.yaml': entry('  until: 2026-12-31\n') };
    expect(judged(files, '2026-11-23')).toEqual({ standing: [], accepted: ['area-says-why'] });
  });

  it('come back as drift on the day after the last day', () => {
    const files = { 'data/areas.yaml': AREA, 'data/accepted.yaml': entry('  until: 2026-11-22\n') };
    expect(judged(files, '2026-11-22').standing).toEqual([]);
    expect(judged(files, '2026-11-23')).toEqual({ standing: ['area-says-why drift'], accepted: [] });
  });

  it('are themselves a finding once there is nothing to accept', () => {
    const files = {
      'data/areas.yaml': `${AREA}  reason: Hears the customer.\n`,
      'data/accepted.yaml': entry(),
    };
    expect(judged(files, '2026-11-23').standing).toEqual(['acceptance-is-needed']);
  });

  it('are drift where time alone has ended what they accept', () => {
    const focuses = (until: string) => `a: { statement: A., from: 2026-01-01, until: ${until} }
b: { statement: B., from: 2026-06-01, until: 2027-12-31, outcome: { measure: kept, target: 95 } }
`;
    const accepted = `- rule: focus-is-single
  subject: focus/a
  with: focus/b
  reason: They meet once.
  approvedBy: ana
`;
    const day = (asOf: string) =>
      judged({ 'data/focuses.yaml': focuses('2026-09-30'), 'data/accepted.yaml': accepted }, asOf);
    expect(day('2026-09-30')).toEqual({ standing: [], accepted: ['focus-is-single'] });
    expect(day('2026-11-23')).toEqual({ standing: ['acceptance-is-needed drift'], accepted: [] });
  });

  it('cannot be structural, and cannot name a rule that is not there', () => {
    const about = (rule: string) => entry().replace('area-says-why', rule);
    const with2 = (rule: string) =>
      judged({ 'data/areas.yaml': AREA, 'data/accepted.yaml': about(rule) }, '2026-11-23').standing;
    expect(with2('yaml-parses')).toContain('acceptance-is-needed');
    expect(with2('area-says-wy')).toContain('acceptance-is-needed');
  });

  it('cannot be of a rule that the playbook is not held to, and says which setting that is', () => {
    const files = { 'data/areas.yaml': AREA, 'data/accepted.yaml': entry() };
    const starter = loadPlaybook(memoryFiles({ ...EXAMPLE_BASE, ...files }), { asOf: '2026-11-23' });
    const found = starter.findings.find(({ rule }) => rule === 'acceptance-is-needed');
    expect(found?.message).toBe(
      '“area-says-why” is not among the rules of “starter”, so there is nothing to accept.',
    );
    expect(found?.fix).toContain('`rules: recommended`');
    expect(found?.place.line).toBe(1);
  });
});

describe('in a copy from which something may be withheld', () => {
  const files = {
    ...EXAMPLE_BASE,
    'data/areas.yaml': `${AREA}  reason: Hears the customer.\n`,
    'data/accepted.yaml': entry(),
  };
  const load = (audience?: string) =>
    loadPlaybook(memoryFiles(files), { asOf: '2026-11-23', preset: 'all', ...(audience && { audience }) });
  const rules = (loaded: ReturnType<typeof load>) => loaded.findings.map(({ rule }) => rule);

  it('nobody is told that an acceptance excuses nothing: what it excuses may be withheld', () => {
    expect(rules(load())).toContain('acceptance-is-needed');
    expect(rules(load('leadership'))).toEqual(rules(load()));
    expect(rules(load('everyone'))).toEqual(rules(load()).filter((rule) => rule !== 'acceptance-is-needed'));
  });

  it('rules that are silent there are not counted', () => {
    const silent = RULES.filter(({ closedOnly }) => closedOnly).length;
    expect(load('leadership').counts.rules).toBe(RULES.length);
    expect(load('everyone').counts.rules).toBe(RULES.length - silent);
  });
});
