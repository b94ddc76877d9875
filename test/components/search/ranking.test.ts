import { describe, expect, it } from 'vitest';
import { ranking } from '../../../src/components/search/ranking.client.ts';
import { definitionsOf, refsOf, searchIn } from '../../support/search.ts';

const PLAYBOOK = {
  'data/people.yaml': `rita: { name: Rita Falcão, title: Head of support, team: support }
cfo: { name: Rutger Haaften, title: Finance chief }
leaver: { name: Rita Sonntag, until: 2026-01-31 }
`,
  'data/teams.yaml': 'support: { name: Support, lead: rita }\n',
  'data/values.yaml': 'word: { name: Keep our word, statement: We keep what we promise. }\n',
  'data/behaviours.yaml': `money-back:
  name: Refunds above 500 €
  value: word
  type: decision-timeline
  statement: Decided after Billing has checked the sum.
  appliesTo: company
  within: 2 business days
  aliases: [money back]
  owner: rita
desk:
  name: First answer
  value: word
  type: response-expectation
  statement: A person answers whoever waits for a refund.
  appliesTo: support
  within: 1 business hour
  channel: support desk
call:
  name: On call
  value: word
  type: response-expectation
  statement: The telephone is picked up.
  appliesTo: support
  within: 15 minutes
  channel: telephone
`,
  'data/areas.yaml': `refunds: { name: Refunds, accountable: rita, reason: She hears the customer first., claims: ['term:goodwill'] }
old: { name: Refund campaign, lifecycle: retired }
`,
  'data/terms.yaml': `refund: { name: Refund, definition: Money that goes back to a customer. }
customer: { name: Customer, definition: A company with a contract. }
`,
};
const search = searchIn(PLAYBOOK);

describe('a search by definition', () => {
  it('finds a record by its title, other words for it, its definition, channel, owner and what belongs to it', () => {
    expect(search('on call')[0]).toBe('behaviour/call');
    expect(search('money back')[0]).toBe('behaviour/money-back');
    expect(search('billing')).toEqual(['behaviour/money-back']);
    expect(search('telephone')).toEqual(['behaviour/call']);
    expect(search('goodwill')).toEqual(['area/refunds']);
    expect(search('falcao')).toEqual(['person/rita', 'area/refunds', 'behaviour/money-back', 'team/support']);
  });

  it('finds a promise in whatever way its time is said', () => {
    for (const query of ['2 business days', '2 days', 'two days', '2bd', '2 working days'])
      expect(search(query), query).toEqual(['behaviour/money-back']);
    for (const query of ['15 minutes', '15min', 'fifteen minutes'])
      expect(search(query), query).toEqual(['behaviour/call']);
    expect(search('20 minutes')).toEqual([]);
  });

  it('puts what is called so before what mentions it, and the whole title before a part of one', () => {
    const found = search('refund');
    expect(found[0]).toBe('term/refund');
    expect(found.indexOf('behaviour/money-back')).toBeLessThan(found.indexOf('behaviour/desk'));
  });

  it('puts what holds all words before what holds some', () => {
    expect(search('support telephone')[0]).toBe('behaviour/call');
    const { found } = ranking(definitionsOf(PLAYBOOK))('support telephone');
    expect(found.map(({ whole }) => whole)).toEqual([true, ...found.slice(1).map(() => false)]);
  });

  it('understands slips of the finger, and says what it has understood', () => {
    const ranked = ranking(definitionsOf(PLAYBOOK))('falcoa monye xylophone');
    expect(ranked).toMatchObject({ words: ['falcao', 'money', 'xylophone'], instead: ['falcao', 'money'] });
    expect(refsOf(ranked)[0]).toBe('behaviour/money-back');
    expect(ranking(definitionsOf(PLAYBOOK))('falcao')).toMatchObject({
      words: ['falcao'],
      instead: undefined,
    });
  });

  it('finds what is written as one word under two, and the other way round', () => {
    expect(search('oncall')[0]).toBe('behaviour/call');
    expect(search('on-call')[0]).toBe('behaviour/call');
    expect(search('good will')).toEqual(['area/refunds']);
  });

  it('leans to what a question asks for', () => {
    expect(search('who owns refunds')[0]).toBe('area/refunds');
    expect(search('who decides refunds')[0]).toBe('behaviour/money-back');
    expect(search('what is a refund')[0]).toBe('term/refund');
    expect(search('what counts as a customer')[0]).toBe('term/customer');
    expect(search('who is head of support')[0]).toBe('person/rita');
    expect(search('support team')[0]).toBe('team/support');
  });

  it('knows what else people call a kind', () => {
    expect(search('principle')).toEqual(['value/word']);
    expect(search('glossary')).toEqual(['term/customer', 'term/refund']);
  });

  it('finds a seat by its id', () => {
    expect(search('CFO')).toEqual(['person/cfo']);
  });

  it('puts what has ended behind what is called alike and has not', () => {
    expect(search('rita').filter((ref) => ref.startsWith('person/'))).toEqual([
      'person/rita',
      'person/leaver',
    ]);
    const found = search('refund');
    expect(found.indexOf('area/refunds')).toBeLessThan(found.indexOf('area/old'));
  });

  it('takes a record whose full text holds every word as one that does', () => {
    const rank = ranking(definitionsOf(PLAYBOOK));
    expect(refsOf(rank('pharmacy'))).toEqual([]);
    const written = rank('pharmacy refund', new Map([['behaviour/call', new Set(['pharmacy', 'refund'])]]));
    expect(written.found.filter(({ whole }) => whole).map(({ definition }) => definition.ref)).toEqual([
      'behaviour/call',
    ]);
  });

  it('finds a record by the one word of a question that its full text holds, and does not call it whole', () => {
    const rank = ranking(definitionsOf(PLAYBOOK));
    const { found } = rank('pharmacy xylophone', new Map([['behaviour/call', new Set(['pharmacy'])]]));
    expect(found.map(({ definition, whole }) => [definition.ref, whole])).toEqual([
      ['behaviour/call', false],
    ]);
  });

  it('takes a word as it was typed where the full text knows it, however near another lies', () => {
    const rank = ranking(definitionsOf(PLAYBOOK));
    const mended = rank('refumd');
    expect([mended.instead, mended.typed]).toEqual([['refund'], ['refumd']]);
    const { found, instead } = rank('refumd', new Map([['behaviour/call', new Set(['refumd'])]]));
    expect(instead).toBeUndefined();
    expect(found.map(({ definition }) => definition.ref)).toEqual(['behaviour/call']);
  });

  it('finds nothing by nothing, and nothing where nothing is', () => {
    expect(search('')).toEqual([]);
    expect(search('xyzzyqq')).toEqual([]);
    expect(ranking({ names: {}, records: [] })('refund').found).toEqual([]);
  });
});

describe('the order of what is found', () => {
  const terms = (...lines: string[]) => ({ 'data/terms.yaml': lines.map((line) => `${line}\n`).join('') });
  const BOTH = terms(
    'a: { name: A zoo of words, definition: One. }',
    'z: { name: Zoo, definition: Another. }',
  );

  it('begins with what is called just so', () => {
    expect(searchIn(BOTH)('zoo')).toEqual(['term/z', 'term/a']);
  });

  it('begins with what has not ended', () => {
    const areas = 'a: { name: Ape house, lifecycle: retired }\nz: { name: Zebra house }\n';
    expect(searchIn({ 'data/areas.yaml': areas })('house')).toEqual(['area/z', 'area/a']);
  });

  it('begins with what holds rather than with what was decided by it, unless a decision was asked for', () => {
    const files = {
      'data/areas.yaml': 'z: { name: Trials of the house }\n',
      'data/decisions.yaml': 'a: { question: Trials?, status: raised, raised: 2026-11-20 }\n',
    };
    expect(searchIn(files)('trials')).toEqual(['area/z', 'decision/a']);
    expect(searchIn(files)('decision trials')[0]).toBe('decision/a');
  });

  it('begins with the kind that was asked for', () => {
    const files = {
      ...terms('a: { name: House, definition: One. }'),
      'data/areas.yaml': 'z: { name: House }\n',
    };
    expect(searchIn(files)('house')).toEqual(['area/z', 'term/a']);
    expect(searchIn(files)('what is a house')).toEqual(['term/a', 'area/z']);
  });

  it('keeps what only mentions a word where nothing holds all of them', () => {
    const areas = { 'data/areas.yaml': "shop: { name: Shop, claims: ['path:zoology/'] }\n" };
    const search = searchIn({ ...BOTH, ...areas });
    expect(search('zoo')).toEqual(['term/z', 'term/a']);
    expect(search('zoo xylophone')).toEqual(['term/z', 'term/a', 'area/shop']);
  });

  it('believes a definition that holds two words of three more than prose that holds all', () => {
    const files = terms(
      'a: { name: Diary, definition: Daily. }',
      'z: { name: Keeper, definition: Feeds the animals of a zoo. }',
    );
    const { found } = ranking(definitionsOf(files))(
      'zoo animals pharmacy',
      new Map([['term/a', new Set(['zoo', 'animals', 'pharmacy'])]]),
    );
    expect(found.map(({ definition }) => definition.ref)).toEqual(['term/z', 'term/a']);
  });
});
