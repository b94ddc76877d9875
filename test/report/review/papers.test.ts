import { describe, expect, it } from 'vitest';
import { reviewText } from '../../../src/report/review/text.ts';
import { withRelease } from '../../support/released.ts';
import { BASE, agreeing, changes, edited, reviewFrom, verdict, type Files } from '../../support/review.ts';

describe('what is accepted, released and signed is told too', () => {
  const ACCEPTED = `- rule: area-has-owner
  subject: area/lights
  reason: The new caretaker begins in January.
  approvedBy: ana
  until: 2027-01-31
`;
  const accepting = { ...BASE, 'data/accepted.yaml': ACCEPTED };

  it('what is accepted for longer, and no longer', () => {
    const longer = { 'data/accepted.yaml': ACCEPTED.replace('2027-01-31', '2027-03-31') };
    expect(changes(longer, accepting)).toEqual([
      'Accepted anew for Lights until 31 March 2027, by Ana: nobody is accountable for an area in use. The new caretaker begins in January.',
    ]);
    expect(changes({ 'data/accepted.yaml': '' }, accepting)).toEqual([
      'No longer accepted for Lights: nobody is accountable for an area in use.',
    ]);
    expect(verdict({ 'data/accepted.yaml': '' }, accepting)).toBe(
      '1 error that this branch adds has to be settled first.',
    );
  });

  it('what is accepted of a record that goes by another id now is the same', () => {
    const now = {
      ...edited('data/areas.yaml', 'lights:\n', 'lamps:\n  formerly: lights\n'),
      'data/accepted.yaml': ACCEPTED.replace('area/lights', 'area/lamps'),
    };
    expect(changes(now, accepting)).toEqual(['Lights: new id, lights → lamps']);
  });

  it('nothing is said to be accepted no longer where the list cannot be read', () => {
    expect(changes({ 'data/accepted.yaml': `${ACCEPTED}- [\n` }, accepting)).toEqual([
      'Nothing in what could be compared.',
    ]);
  });

  const owned = {
    ...BASE,
    ...edited(
      'data/areas.yaml',
      'name: Lights',
      'name: Lights\n  accountable: dia\n  reason: Turns them off.',
    ),
  };
  const released = withRelease(owned, '2026.4', '2026-12-01', 'What we agreed in autumn.');

  it('a release, with its notes, for all leaders', () => {
    expect(changes(released, owned)).toEqual([
      'Release 2026.4, in force from 1 December 2026',
      '  What we agreed in autumn.',
    ]);
    expect(agreeing(released, owned)).toEqual([
      'Ana (Chief executive) `@ana`: release 2026.4',
      'Ben (Head of support) `@ben`: release 2026.4',
    ]);
  });

  it('a release that is another now, though nothing in it shows it', () => {
    const other = withRelease(owned, '2026.4', '2026-12-01', 'What some of us agreed.');
    expect(changes(other, released)).toEqual([
      'Release 2026.4 is another now, though a release is never changed',
    ]);
  });

  it('a release that is gone', () => {
    expect(reviewText(reviewFrom(released, owned))).toContain('\n  Gone: release 2026.4\n');
  });

  const signed = (more: string): Files => ({ 'data/signoffs/2026.4.yaml': `- { by: ana, ${more} }\n` });
  const agreed = { ...released, ...signed('position: agree, note: Late.') };

  it('where a leader stands on it', () => {
    expect(changes(signed('position: agree'), released)).toEqual(['Ana on 2026.4: agrees']);
    expect(changes(signed('position: disagree, note: Late.'), agreed)).toEqual([
      'Ana on 2026.4: agrees → disagrees',
    ]);
    expect(agreeing(signed('position: agree'), released)).toEqual([
      'Ana (Chief executive) `@ana`: their position on 2026.4',
    ]);
    expect(changes({ 'data/signoffs/2026.4.yaml': '' }, agreed)).toEqual(['Gone: where Ana stood on 2026.4']);
  });

  it('when they said so, why, and who may read that', () => {
    expect(changes(signed('position: agree, note: Too late., on: 2026-11-20, public: true'), agreed)).toEqual(
      [
        'Ana on 2026.4: agrees',
        '  note: Too late.',
        '  day: no day → 20 November 2026',
        '  who may read the note: the most closed audience → everyone',
      ],
    );
    expect(changes(signed('position: agree'), agreed)).toEqual([
      'Ana on 2026.4: agrees',
      '  note (gone): Late.',
    ]);
  });

  it('and nothing of it where that cannot be read, or where its release is gone', () => {
    expect(changes({ 'data/signoffs/2026.4.yaml': '- [\n' }, agreed)).toEqual([
      'Nothing in what could be compared.',
    ]);
    expect(reviewText(reviewFrom(agreed, owned))).not.toContain('stood on');
  });
});
