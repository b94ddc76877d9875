import { describe, expect, it, test } from 'vitest';
import { buildPlaybook } from '../../../src/model/build.ts';
import { placeRecords } from '../../../src/store/place-records.ts';
import { decisions, importOf, MADR_2, MADR_4, NYGARD, PARTIES, said } from '../../support/adr.ts';
import { sourceOf } from '../../support/imported.ts';

describe('decision records that replace each other', () => {
  const head = (status: string) => `# A\n\nDate: 2026-01-05\n\n## Status\n\n${status}\n`;

  test.each([
    ['by a link', 'Superseded by [3. New](0003-new.md)', 'Accepted'],
    ['beside what it was before', 'Accepted\n\nSuperseded by [3. New](0003-new.md)', 'Accepted'],
    ['by a number', 'superseded by ADR-0003', 'Accepted'],
    [
      'by a link from the newer one',
      'Superseded',
      'Accepted\n\nSupersedes [2. Old](../adr/0002-old.md#status)',
    ],
    [
      'from both, as adr-tools spells it',
      'Superceded by [3. New](0003-new.md)',
      'Accepted\n\nSupercedes [2. Old](0002-old.md)',
    ],
    [
      'on two lines of a paragraph',
      'Superseded by [3. New](0003-new.md)\nAmended by [9. X](0009-x.md)',
      'Accepted',
    ],
  ])('are told %s: the newer one supersedes the older', (_, older, newer) => {
    const all = decisions({ 'adr/0002-old.md': head(older), 'adr/0003-new.md': head(newer) });
    expect(all['0002-old']).toMatchObject({ status: 'superseded' });
    expect(all['0003-new']).toMatchObject({ status: 'decided', supersedes: '0002-old' });
  });

  it('are said where the other one is not there', () => {
    expect(
      said({ 'a.md': head('Superseded by [9. X](0009-x.md)'), 'b.md': head('Accepted, supersedes ADR-8') }),
    ).toEqual([
      'cell a.md:7 : `supersedes: a` belongs into the decision that replaced it, which is not among these files.',
      'cell b.md:7 : “ADR-8” is no decision that is here or in the playbook.',
    ]);
  });
});

describe('files of decision records', () => {
  it('that are templates or lists are left out, and said', () => {
    const files = { 'adr/README.md': '# ADRs\n', 'adr/adr-template.md': MADR_4, 'adr/0001-a.md': MADR_4 };
    expect(Object.keys(decisions(files))).toEqual(['0001-a']);
    expect(said(files).filter((one) => one.includes('left out') && one.includes(':1 '))).toEqual([
      'note adr/README.md:1 : It is called as a template or a list of decisions is, and is left out.',
      'note adr/adr-template.md:1 : It is called as a template or a list of decisions is, and is left out.',
    ]);
  });

  it('that have a number are decisions, also about a template; the number 0 is that of a template', () => {
    const files = { 'adr/0012-use-a-template-engine.md': MADR_4, 'adr/0000-template.md': MADR_4 };
    expect(Object.keys(decisions(files))).toEqual(['0012-use-a-template-engine']);
  });

  it('of one name in two folders have ids of their own', () => {
    expect(Object.keys(decisions({ 'ui/0001-a.md': MADR_4, 'db/0001-a.md': MADR_2 })).sort()).toEqual([
      'db-0001-a',
      'ui-0001-a',
    ]);
  });

  it('give a file that a playbook reads without a fault; imported again they change nothing, and keep what they cannot say', () => {
    const adrs = { '0001-a.md': MADR_4, '0002-b.md': MADR_2, '0003-c.md': NYGARD };
    const { files } = placeRecords(importOf(adrs).sheets, new Set());
    const standing = { ...PARTIES, ...Object.fromEntries(files) };
    const source = sourceOf(standing);
    expect([...source.faults, ...buildPlaybook(source).faults]).toEqual([]);
    expect(decisions(adrs, standing)).toEqual(decisions(adrs));
    const mended = {
      ...PARTIES,
      'data/decisions.yaml': '0001-a: { question: Q, status: decided, raised: 2026-01-20, settles: queue }\n',
    };
    expect(decisions(adrs, mended)['0001-a']).toMatchObject({
      question: 'Use one queue for all orders',
      raised: '2026-01-20',
      decided: '2026-02-03',
      settles: 'queue',
    });
  });
});
