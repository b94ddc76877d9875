import { describe, expect, it } from 'vitest';
import { BASE, agreeing, changes, edited, grown } from '../../support/review.ts';

describe('what is agreed is told with its direction', () => {
  it('whoever is no longer bound comes before whoever is bound now', () => {
    const now = {
      'data/behaviours.yaml': (BASE['data/behaviours.yaml'] ?? '')
        .replace('[support, sales]', '[support]')
        .replace('within: 2 business days', 'within: 1 business day'),
    };
    expect(changes(now)).toEqual([
      'Replies on #help binds fewer: Support, Sales → Support; touches 3 teams: Night desk, Sales and Support; no decision is named',
      'Mail tightened: 2 business days → 1 business day; touches everyone',
    ]);
  });

  it('a trade-off that turned round is one line', () => {
    const now = edited('data/tradeoffs.yaml', 'more: quality\n  less: speed', 'more: speed\n  less: quality');
    expect(changes(now)).toContain('Speed comes before quality now; it was the other way round.');
  });

  it('an owner who is gone is told as gone, and a new lead as moved', () => {
    expect(changes(edited('data/areas.yaml', '  accountable: ben\n', ''))).toEqual([
      'Refunds, accountable (gone): Ben',
    ]);
    expect(changes(edited('data/teams.yaml', 'lead: cem', 'lead: ana'))).toEqual([
      'Sales lead moved: Cem → Ana',
    ]);
  });

  it('a behaviour that is gone says what it asked, and of whom', () => {
    const text = BASE['data/behaviours.yaml'] ?? '';
    const now = { 'data/behaviours.yaml': text.slice(0, text.indexOf('mail:')) };
    expect(changes(now)).toEqual([
      'Gone: behaviour Mail. 2 business days. A mail that asks something gets an answer. Touched everyone.',
    ]);
  });

  it('one that binds one person names them', () => {
    const now = edited(
      'data/behaviours.yaml',
      'appliesTo: company\n  within: 2',
      'appliesTo: dia\n  within: 3',
    );
    expect(
      changes(now, { ...BASE, ...edited('data/behaviours.yaml', 'appliesTo: company', 'appliesTo: dia') }),
    ).toEqual(['Mail loosened: 2 business days → 3 business days; touches Dia; no decision is named']);
  });

  it('a decision that was named before is none for what is loosened now', () => {
    const then = {
      ...BASE,
      ...edited('data/behaviours.yaml', 'channel: email', 'channel: email\n  decidedIn: decision/night-rota'),
    };
    const now = {
      'data/behaviours.yaml': (then['data/behaviours.yaml'] ?? '').replace(
        '2 business days',
        '3 business days',
      ),
    };
    expect(changes(now, then)).toEqual([
      'Mail loosened: 2 business days → 3 business days; touches everyone; no decision is named',
    ]);
  });

  it('a renamed record tells its other changes too', () => {
    const now = edited(
      'data/areas.yaml',
      'refunds:\n  name: Refunds\n  accountable: ben',
      'paybacks:\n  name: Refunds\n  formerly: refunds\n  accountable: cem',
    );
    expect(changes(now)).toEqual(['Refunds: new id, refunds → paybacks', '  owner moved: Ben → Cem']);
  });

  it('of a long list what came and what went is told, and of one in another order that', () => {
    const looks = (...lines: string[]) =>
      edited(
        'data/behaviours.yaml',
        'channel: email',
        `channel: email\n  looksLike:\n${lines.map((line) => `    - ${line}\n`).join('')}`,
      );
    const [one, two, three] = [
      'A date, where there is no answer yet.',
      'The name of whoever answers instead.',
      'One answer and not three of them.',
    ];
    const then = { ...BASE, ...looks(one, two) };
    expect(changes(looks(one, three), then)).toEqual([
      'Mail, what it looks like: new: One answer and not three of them.; gone: The name of whoever answers instead.; touches everyone',
    ]);
    expect(changes(looks(two, one), then)).toEqual([
      'Mail, what it looks like: in another order; touches everyone',
    ]);
  });

  it('what only helps to find comes last', () => {
    const now = {
      ...edited('data/behaviours.yaml', 'channel: email', 'channel: email\n  aliases: [post]'),
      ...grown('data/decisions.yaml', 'why: { question: Why?, status: raised, raised: 2026-11-23 }\n'),
    };
    expect(changes(now)).toEqual(['Decision raised: Why?', 'Mail, aliases (new): post']);
  });

  it('that somebody has read a record again, and where it is said to be decided, is told last', () => {
    expect(
      changes(edited('data/behaviours.yaml', 'channel: email', 'channel: email\n  reviewed: 2026-11-20')),
    ).toEqual(['Mail, last review (new): 20 November 2026']);
    const decided = edited(
      'data/behaviours.yaml',
      'channel: email',
      'channel: email\n  decidedIn: decision/night-rota',
    );
    expect(changes(decided)).toEqual(['Mail, decided in (new): Who is on call at night?']);
    expect(
      changes(edited('data/behaviours.yaml', 'channel: email', 'channel: email'), { ...BASE, ...decided }),
    ).toEqual(['Mail, decided in (gone): Who is on call at night?']);
    const both = {
      'data/behaviours.yaml': (decided['data/behaviours.yaml'] ?? '').replace(
        '2 business days',
        '1 business day',
      ),
    };
    expect(changes(both)).toEqual([
      'Mail tightened: 2 business days → 1 business day; touches everyone; decided in “Who is on call at night?”',
    ]);
  });

  it('a focus that begins later is the next one, and asks nothing of whoever holds the one of now', () => {
    const now = grown(
      'data/focuses.yaml',
      'north:\n  statement: Win the north.\n  from: 2027-01-01\n  until: 2027-03-31\n  owner: cem\n  outcome: { measure: kept, target: 95 }\n',
    );
    expect(changes(now)).toEqual(['The next focus is Win the north, from 1 January 2027']);
    expect(agreeing(now)).toEqual(['Cem (Head of sales): Win the north']);
  });

  it('by how many rules it is judged, and who may read a record, does not pass unseen', () => {
    const now = {
      ...grown('data/company.yaml', 'rules: all\n'),
      ...edited('data/terms.yaml', '  audience: leadership\n', ''),
      ...edited('data/areas.yaml', 'Sells at them.', 'Sells at all of them.'),
    };
    expect(changes(now)).toEqual([
      'Example, how many rules it is held to: starter → all; touches everyone',
      'Runway, who may read it: leadership → everyone',
      'Prices, reason: Sells at {+all of+} them.',
    ]);
  });
});
