import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/analysis/decision-seat.ts';
import { promisedThen } from '../../src/analysis/promised-then.ts';
import { playbookFrom } from '../support/playbook.ts';
import { TWICE, type Texts } from '../support/released.ts';

const ABOUT_RELEASES = ['release-is-untouched', 'release-is-signed', 'loosening-has-a-reason'];
const found = (files: Texts) =>
  playbookFrom({ ...TWICE, ...files }, { preset: 'all' }).findings.flatMap(({ rule }) =>
    ABOUT_RELEASES.includes(rule) ? [rule] : [],
  );
const LOOSER = {
  'data/behaviours/mail.yaml': (TWICE['data/behaviours/mail.yaml'] ?? '').replace(
    '1 business day',
    '3 business days',
  ),
};
const BROKEN = { 'data/releases/2026.10/records.json': '{}' };
const SIGNED = 'data/signoffs/2026.10.yaml';

describe('one fault in what was released is one finding', () => {
  it('since nothing is concluded from other releases where one is broken', () => {
    expect(found(LOOSER).sort()).toEqual([
      'loosening-has-a-reason',
      'release-is-signed',
      'release-is-signed',
    ]);
    expect(found({ ...LOOSER, ...BROKEN })).toEqual(['release-is-untouched']);
  });

  it('and nobody is called late by a promise that may have been another', () => {
    const tool = `tool: { name: Tools, value: care, type: decision-timeline, statement: Decided., appliesTo: company, within: 2 business days }\n`;
    const decisions = 'pen: { question: Which pen?, under: tool, status: raised, raised: 2026-10-01 }\n';
    const of = (files: Texts) => {
      const { playbook } = playbookFrom({
        ...TWICE,
        'data/behaviours.yaml': tool,
        'data/decisions.yaml': decisions,
        ...files,
      });
      const decision = playbook.find('decision', 'pen');
      const timeline = decision && timelineOf(decision);
      return timeline && promisedThen(decision, timeline, playbook)?.within;
    };
    expect(of({})).toMatchObject({ kind: 'within' });
    expect(of(BROKEN)).toBeUndefined();
  });

  it.each([
    ['a position that is none', '- { by: ana, position: agrees }\n- { by: ben, position: agree }\n'],
    ['a name that nobody has', '- { by: anna, position: agree }\n- { by: ben, position: agree }\n'],
    ['a file that is no list', 'by: ana\nposition: agree\n'],
    ['a file that does not parse', '- { by: ana\n'],
  ])('and nobody is said to be silent who may have spoken: %s', (_, text) => {
    expect(found({ [SIGNED]: text })).toEqual([]);
  });

  it('who is missing from a list that can be read is silent', () => {
    expect(found({ [SIGNED]: '- { by: ben, position: agree }\n' })).toEqual(['release-is-signed']);
    expect(found({ [SIGNED]: '' })).toHaveLength(2);
  });
});
