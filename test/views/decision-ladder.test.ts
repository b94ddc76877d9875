import { describe, expect, it } from 'vitest';
import { timelinesByTime } from '../../src/analysis/timelines-by-time.ts';
import { headingOf, ladderInWords, longestInWords } from '../../src/views/decision-ladder/describe.ts';
import { ladderLayout } from '../../src/views/decision-ladder/layout.ts';
import { laddersOf } from '../../src/views/decision-ladder/rungs.ts';
import { decision, OFFICE } from '../support/decision.ts';
import { forum } from '../support/forum.ts';
import { playbookFrom } from '../support/playbook.ts';

const sort = (name: string, within: string, door?: string) =>
  `${name.toLowerCase()}: { name: ${name}, value: care, type: decision-timeline, statement: It is decided., appliesTo: company, within: ${within}${door ? `, door: ${door}` : ''} }\n`;

function laddersFrom(behaviours: string) {
  const { playbook } = playbookFrom({
    'data/company.yaml': 'name: Acme\ntimezone: UTC\n',
    'data/values.yaml': 'care: { name: Care, statement: We answer. }\n',
    'data/behaviours.yaml': behaviours,
  });
  return laddersOf(timelinesByTime(playbook));
}
const words = (behaviours: string) => ladderInWords(laddersFrom(behaviours));

const SMALL = sort('Small', '2 business days', 'two-way');
const ROADMAP = sort('Roadmap', '3 business days', 'two-way');
const REFUND = sort('Refund', '4 hours', 'one-way');
const REGION = sort('Region', '4 weeks', 'one-way');
const PARKING = sort('Parking', 'none', 'two-way');
const LUNCH = sort('Lunch', '15 minutes');

describe('the ladder of decisions', () => {
  it('keeps apart what can be undone, what cannot and what does not say so, the fastest first', () => {
    const ladders = laddersFrom(REGION + REFUND + ROADMAP + SMALL + PARKING + LUNCH);
    expect(
      ladders.map((ladder) => [headingOf(ladder), ladder.rungs.map(({ timeline }) => timeline.id)]),
    ).toEqual([
      ['What can be undone', ['small', 'roadmap', 'parking']],
      ['What cannot be undone', ['refund', 'region']],
      ['Nothing says whether it can be undone', ['lunch']],
    ]);
  });

  it('names the forum that a decision waits for, and when that meets', () => {
    const { playbook } = playbookFrom({
      ...OFFICE,
      'data/forums.yaml': forum('every: 2 weeks'),
      'data/behaviours.yaml': decision('forum: council'),
    });
    const [ladder] = laddersOf(timelinesByTime(playbook));
    expect(ladder?.rungs.map(({ waits }) => waits)).toEqual(['waits for Council, every second Tuesday']);
    expect(laddersFrom(SMALL)[0]?.rungs[0]?.waits).toBeUndefined();
  });

  it('says each time as it was promised and by the clock, with weekends', () => {
    const [two, one] = laddersFrom(SMALL + REFUND + PARKING);
    // Asked on a Thursday at 17:00, it counts from Friday at 9:00 and is decided on Tuesday at 9:00.
    expect(two?.rungs.map((rung) => [rung.words, longestInWords(rung)])).toEqual([
      ['2 business days', '4 days 16 hours'],
      ['no promise', 'as long as it takes'],
    ]);
    expect(one?.rungs.map((rung) => [rung.words, longestInWords(rung)])).toEqual([['4 hours', '4 hours']]);
  });

  it.each([
    ['', 'Nobody has written down yet who decides what.'],
    [PARKING, 'One sort of decision, and no time is promised for it.'],
    [PARKING + sort('Desk', 'none'), 'Two sorts of decision, and no time is promised for any.'],
    [SMALL, 'What can be undone takes 2 business days at most.'],
    [REGION, 'What cannot be undone takes 4 weeks at most.'],
    [LUNCH, 'One sort of decision takes 15 minutes at most.'],
    [SMALL + ROADMAP, 'What can be undone takes 2 to 3 business days at most.'],
    [
      SMALL + REFUND + REGION,
      'What can be undone takes 2 business days at most, what cannot 4 hours to 4 weeks.',
    ],
    [SMALL + LUNCH, 'What can be undone takes 2 business days at most, the rest 15 minutes.'],
    [REGION + LUNCH, 'What cannot be undone takes 4 weeks at most, the rest 15 minutes.'],
    [SMALL + PARKING, 'What can be undone takes 2 business days at most. For one more no time is promised.'],
  ])('is one sentence, made from the data: %#', (behaviours, sentence) => {
    expect(words(behaviours)).toBe(sentence);
  });

  it('draws minutes and weeks on one axis, longer times further to the right, and no dot for no promise', () => {
    const ladders = laddersFrom(LUNCH + REFUND + SMALL + REGION + PARKING);
    const { at, roomy } = ladderLayout(ladders);
    const places = ladders.flatMap(({ rungs }) => rungs.map((rung) => [rung.timeline.id, at(rung)] as const));
    const found = Object.fromEntries(places);
    expect(found['parking']).toBeUndefined();
    const order = ['lunch', 'refund', 'small', 'region'].map((id) => found[id] ?? NaN);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect([order[0], order[3]]).toEqual([2, 98]);
    expect(roomy.labels.at(0)?.text).toBe('15 minutes');
    expect(roomy.labels.at(-1)?.text).toBe('4 weeks');
  });
});
