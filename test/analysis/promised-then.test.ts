import { describe, expect, it } from 'vitest';
import { takenUnder } from '../../src/analysis/decision-latency.ts';
import { timelineOf } from '../../src/analysis/decision-seat.ts';
import { waitingUnder } from '../../src/analysis/waiting.ts';
import { promisedInWords } from '../../src/components/decision-words.ts';
import { promisedThen } from '../../src/analysis/promised-then.ts';
import { formatMoment } from '../../src/time/moment.ts';
import { playbookFrom } from '../support/playbook.ts';
import { withRelease, type Texts } from '../support/released.ts';

const timeline = (id: string, within: string, more = '') => `${id}:
  name: Tools
  value: care
  type: decision-timeline
  statement: A tool is decided.
  appliesTo: company
  within: ${within}
  decider: ana
${more}`;
const BASE: Texts = {
  'data/company.yaml': 'name: Example\ntimezone: UTC\n',
  'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\n',
  'data/values.yaml': 'care: { name: Care, statement: We care. }\n',
};
// In force from 5 January: nothing promised; from 6 July: 5 business days; from 5 October: 3; merged now: 2.
const FIRST = withRelease({ ...BASE, 'data/behaviours.yaml': '' }, '2026.1', '2026-01-05');
const SECOND = withRelease(
  {
    ...FIRST,
    'data/behaviours.yaml': timeline(
      'tool',
      '5 business days',
      '  escalation: { after: 3 business days, to: ben }\n',
    ),
  },
  '2026.2',
  '2026-07-06',
);
const THIRD = withRelease(
  { ...SECOND, 'data/behaviours.yaml': timeline('tool', '3 business days') },
  '2026.3',
  '2026-10-05',
);
const decision = (raised: string, decided?: string) =>
  playbookFrom({
    ...THIRD,
    'data/behaviours.yaml': timeline('buy-a-tool', '2 business days', '  formerly: tool\n'),
    'data/decisions.yaml': `pen: { question: Which pen?, under: buy-a-tool, raised: ${raised}, ${decided ? `status: decided, decided: ${decided}` : 'status: raised'} }\n`,
  }).playbook;
/** What was promised for a question that was raised on a day and decided on another, when that came due, and whether it was kept. */
function judged(raised: string, decided: string) {
  const playbook = decision(raised, decided);
  const one = playbook.all('decision')[0]!;
  const taken = takenUnder(one, timelineOf(one), playbook, '2026-11-23');
  return [
    promisedInWords(promisedThen(one, timelineOf(one)!, playbook), timelineOf(one)!),
    taken?.due && formatMoment(taken.due),
    taken?.inTime,
  ];
}

describe('a question is judged by the release in force on the day on which it was raised', () => {
  it.each([
    [
      'before the first release: by what is merged now',
      '2026-01-04',
      '2026-01-08',
      ['2 business days', '7 January 2026', false],
    ],
    [
      'by one that did not have the timeline: nothing was promised',
      '2026-02-02',
      '2026-02-20',
      ['nothing, since this came later; 2 business days now', undefined, undefined],
    ],
    [
      'by the one before, on its last day',
      '2026-10-04',
      '2026-10-09',
      ['5 business days, by 2026.2; 2 business days now', '12 October 2026', true],
    ],
    [
      'by the next one, on its first day',
      '2026-10-05',
      '2026-10-09',
      ['3 business days, by 2026.3; 2 business days now', '8 October 2026', false],
    ],
  ])('%s', (_, raised, decided, expected) => {
    expect(judged(raised, decided)).toEqual(expected);
  });

  it('also where it should have gone when it stalled, and to whom', () => {
    const playbook = decision('2026-07-06');
    const one = playbook.all('decision')[0]!;
    const waits = waitingUnder(one, timelineOf(one), playbook, '2026-07-13');
    expect(waits.waitsFor).toEqual([playbook.find('person', 'ana'), playbook.find('person', 'ben')]);
    expect(waits.due && formatMoment(waits.due)).toBe('13 July 2026');
  });
});
