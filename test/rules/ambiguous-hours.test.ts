import { describe, expect, it } from 'vitest';
import { EXAMPLE_BASE, EXAMPLE_DAY } from '../../src/rules/example.ts';
import { findingsOf } from '../support/playbook.ts';

/** How a promise of the support team is to be mended. */
const fixOf = (within: string): string | undefined =>
  findingsOf(
    {
      ...EXAMPLE_BASE,
      'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
      'data/behaviours.yaml': `mail: { name: Mail, value: care, type: response-expectation, statement: Answer., appliesTo: support, channel: mail, within: ${within} }\n`,
    },
    EXAMPLE_DAY,
  ).find(({ rule }) => rule === 'duration-is-unambiguous')?.fix;

describe('a promise by the clock of people who work by the day', () => {
  it('is offered the business days that whole days of hours most likely mean, beside as many hours of work', () => {
    expect(fixOf('24 hours')).toBe(
      'Write `within: 1 business day`, or `within: 24 business hours` where so many hours of work are meant, or add `cover:` with who answers outside working hours.',
    );
    expect(fixOf('48 hours')).toContain('Write `within: 2 business days`, or `within: 48 business hours`');
  });

  it('is offered business hours where it is no whole day', () => {
    expect(fixOf('4 hours')).toBe(
      'Write `within: 4 business hours`, or add `cover:` with who answers outside working hours.',
    );
  });
});
