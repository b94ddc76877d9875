import { describe, expect, it, test } from 'vitest';
import { decisions, importOf, MADR_2, MADR_4, NYGARD, said } from '../../support/adr.ts';

describe('a decision record', () => {
  it('in MADR 4 or 3 becomes a decision, with what its head says', () => {
    expect(decisions({ 'adr/0001-one-queue.md': MADR_4 })).toEqual({
      '0001-one-queue': {
        question: 'Use one queue for all orders',
        status: 'decided',
        raised: '2026-02-03',
        decided: '2026-02-03',
        decider: 'ana',
        outcome: 'Chosen option: "One queue", because it is the only one that keeps the order.',
      },
    });
    const three = MADR_4.replace('decision-makers: "@ana"', 'deciders: [Ana Berg, Core]');
    expect(decisions({ 'a.md': three })['a']).toMatchObject({ approvals: ['ana', 'core'] });
    expect(decisions({ 'a.md': three })['a']).not.toHaveProperty('decider');
    expect(said({ 'a.md': MADR_4 })).toEqual([
      'note a.md:6 : Who was consulted has no place in a decision, and is left out.',
    ]);
  });

  it('in MADR 2 says it in a list', () => {
    expect(decisions({ 'own-tool.md': MADR_2 })).toEqual({
      'own-tool': {
        question: 'Write our own tool',
        status: 'decided',
        raised: '2026-01-05',
        decided: '2026-01-05',
        approvals: ['ana', 'ben'],
        outcome: 'Chosen option: write our own, because nothing else fits; it is small',
      },
    });
  });

  it('in the form of Nygard has its status in a section, and its number before the title', () => {
    expect(decisions({ '0007-text.md': NYGARD })).toEqual({
      '0007-text': {
        question: 'Keep it in text',
        status: 'decided',
        raised: '2016-02-12',
        decided: '2016-02-12',
        outcome: 'We keep it in text.',
      },
    });
    expect(said({ '0007-text.md': NYGARD })).toEqual([
      'note 0007-text.md:9 : “Amended by 9. Help scripts” has no place in a decision, and is left out.',
    ]);
  });

  it('reads the same with other line ends, and a byte order mark', () => {
    for (const text of [MADR_4, MADR_2, NYGARD])
      expect(decisions({ 'a.md': `\ufeff${text.replaceAll('\n', '\r\n')}` })).toEqual(
        decisions({ 'a.md': text }),
      );
  });

  test.each([
    ['proposed', 'raised'],
    ['Draft', 'raised'],
    ['**In review**', 'in-review'],
    ['Accepted (2026-01-05)', 'decided'],
    ['approved, by all', 'decided'],
    ['Rejected', 'rejected'],
    ['deprecated', 'withdrawn'],
    ['superseded', 'superseded'],
  ])('that is %s is %s', (word, status) => {
    const text = `# A\n\n* Status: ${word}\n* Date: 2026-01-05\n`;
    const { decided, ...rest } = decisions({ 'a.md': text })['a'] ?? {};
    expect(rest).toEqual({ question: 'A', status, raised: '2026-01-05' });
    expect(decided).toBe(['decided', 'rejected'].includes(status) ? '2026-01-05' : undefined);
  });

  it('takes its day from beside the status where it says it there alone', () => {
    const text = '# A\n\n## Status\n\nAccepted on 2026-01-05\n';
    expect(decisions({ 'a.md': text })['a']).toMatchObject({ status: 'decided', decided: '2026-01-05' });
  });

  it('has no outcome before anything was decided', () => {
    const proposed = NYGARD.replace('Accepted', 'Proposed');
    expect(decisions({ 'a.md': proposed })['a']).toEqual({
      question: 'Keep it in text',
      status: 'raised',
      raised: '2016-02-12',
    });
  });

  test.each([
    ['1. Keep it', 'Keep it'],
    ['ADR-0012: Keep it', 'Keep it'],
    ['ADR 3 Keep it', 'Keep it'],
    ['0004 – Keep it', 'Keep it'],
    ['2 factors for all', '2 factors for all'],
    ['3-tier it is', '3-tier it is'],
  ])('called “%s” asks “%s”', (title, question) => {
    expect(decisions({ 'a.md': `# ${title}\n\n* Status: draft\n* Date: 2026-01-05\n` })['a']).toMatchObject({
      question,
    });
  });
});

describe('what a decision record does not say', () => {
  test.each([
    ['no date', '# A\n\nStatus: accepted\n', ['row a.md:1 raised: It has no date.']],
    [
      'another date',
      '---\nstatus: accepted\ndate: 3 Feb 2026\n---\n# A\n',
      ['row a.md:3 raised: “3 Feb 2026” is not written as year-month-day.'],
    ],
    [
      'no status, no date',
      '# A\n\nText.\n',
      ['row a.md:1 status: It does not say where it stands.', 'row a.md:1 raised: It has no date.'],
    ],
    [
      'what the template says',
      '# A\n\n* Status: [proposed | accepted]\n* Date: 2026-01-05\n',
      ['row a.md:3 status: “[proposed | accepted]” is no status that is known.'],
    ],
    ['no title', '* Status: accepted\n* Date: 2026-01-05\n', ['row a.md:1 question: It has no title.']],
    [
      'a head that cannot be read',
      '---\nstatus: accepted\ndate: [\n---\n# A\n',
      ['row a.md:3 : This [ is never closed.'],
    ],
  ])('is not made up: with %s it is left out, and told with its line', (_, text, words) => {
    expect(decisions({ 'a.md': text })).toEqual({});
    expect(said({ 'a.md': text })).toEqual(words);
    expect(importOf({ 'a.md': text }).report.some(({ loses }) => loses)).toBe(true);
  });

  it('is who decided, where nobody is called so, or several before it is decided', () => {
    const of = (status: string, names: string) => ({
      'a.md': `# A\n\n* Status: ${status}\n* Deciders: ${names}\n* Date: 2026-01-05\n`,
    });
    expect(decisions(of('accepted', 'Zoe'))['a']).not.toHaveProperty('decider');
    expect(said(of('accepted', 'Zoe'))).toEqual([
      'cell a.md:4 : “Zoe” is nobody whom the playbook knows by name, title, handle or address.',
    ]);
    expect(decisions(of('accepted', 'Ana Berg (lead) and Zoe'))['a']).toMatchObject({ approvals: 'ana' });
    expect(said(of('proposed', 'Ana Berg, Chief'))).toEqual([
      'cell a.md:4 : “Ana Berg” is one of 2 who decide; a decision that is not taken has one `decider`.',
      'cell a.md:4 : “Chief” is one of 2 who decide; a decision that is not taken has one `decider`.',
    ]);
    expect(decisions(of('proposed', 'Ben <ben@acme.example>'))['a']).toMatchObject({ decider: 'ben' });
  });
});
