import { describe, expect, it } from 'vitest';
import { reviewText } from '../../../src/report/review/text.ts';
import { BASE, agreeing, changes, edited, grown, reviewFrom, verdict } from '../../support/review.ts';

describe('who has to agree', () => {
  it('whoever this branch lets go is still asked about what was theirs', () => {
    const now = {
      ...edited('data/people.yaml', 'name: Cem', 'name: Cem\n  until: 2026-11-20'),
      ...edited('data/areas.yaml', 'accountable: cem', 'accountable: ben'),
    };
    expect(agreeing(now)).toEqual([
      'Cem (Head of sales): until now Prices',
      'Ben (Head of support) `@ben`: from now on Prices',
      'Ana (Chief executive) `@ana`: Cem',
    ]);
  });

  it('whoever had left before is not', () => {
    const then = { ...BASE, ...edited('data/people.yaml', 'name: Cem', 'name: Cem\n  until: 2026-11-20') };
    expect(agreeing(edited('data/areas.yaml', 'accountable: cem', 'accountable: ben'), then)).toEqual([
      'Ben (Head of support) `@ben`: from now on Prices',
    ]);
  });

  it('a team answers by its name and handle', () => {
    expect(agreeing(edited('data/areas.yaml', 'accountable: ben', 'accountable: support'))).toEqual([
      'Ben (Head of support) `@ben`: until now Refunds',
      'Support `@example/support`: from now on Refunds',
    ]);
  });
});

describe('the verdict', () => {
  it('counts errors and what cannot be read', () => {
    const two = {
      ...edited('data/areas.yaml', '  accountable: ben\n', ''),
      ...edited('data/behaviours.yaml', 'within: 2 business days', 'within: 2 days'),
    };
    expect(verdict(two)).toBe(
      '1 place cannot be read and has to be mended first; 1 error that this branch adds has to be settled too.',
    );
    expect(
      verdict({
        'data/areas.yaml': (BASE['data/areas.yaml'] ?? '').replaceAll(/ {2}accountable: .*\n/g, ''),
      }),
    ).toBe('2 errors that this branch adds have to be settled first.');
  });

  it('lets warnings pass, and says how many there are', () => {
    const now = { 'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\nhours: 09:00-17:00\n' };
    expect(verdict(now)).toBe('It can be merged; 1 warning is new.');
  });

  it('says plainly that nothing changed', () => {
    expect(reviewText(reviewFrom(BASE, BASE))).toBe(
      '✔ Nothing changed.\n\nCompared with `main` at `01234567`, as of 23 November 2026. 1 finding was there before and still stands.\n',
    );
  });

  it('leaves aside what time alone has brought', () => {
    const late = {
      'data/behaviours.yaml': `${BASE['data/behaviours.yaml'] ?? ''}small:
  name: Small decisions
  value: care
  type: decision-timeline
  statement: Within two days.
  appliesTo: company
  within: 2 business days
  decider: ana
`,
      'data/decisions.yaml': `${BASE['data/decisions.yaml'] ?? ''}desk:
  question: Which desk?
  under: small
  status: raised
  raised: 2026-11-02
`,
    };
    const text = reviewText(reviewFrom(BASE, { ...BASE, ...late }));
    expect(text).toMatch(
      /Not told here: 1 brought by time alone; `playbook check --base main` lists them\.$/m,
    );
    expect(text).not.toContain('What now pulls apart');
  });
});

it('for an audience it tells nothing of what fewer may read, not even that it came', () => {
  const more = grown('data/concerns.yaml', 'secret: { name: Secret, audience: leadership }\n');
  expect(reviewFrom(BASE, { ...BASE, ...more }, 'everyone').verdict).toBe('Nothing changed.');
  const now = edited('data/terms.yaml', 'Months until', 'Weeks until');
  expect(reviewText(reviewFrom(BASE, { ...BASE, ...now }, 'everyone'))).toBe(
    '✔ Nothing changed.\n\nCompared with `main` at `01234567`, as of 23 November 2026. 1 finding was there before and still stands. For everyone: what fewer may read is left out.\n',
  );
  expect(changes(now)).toEqual([
    'Runway (for leadership), definition: [-Months-] {+Weeks+} until the money is gone.',
  ]);
});
