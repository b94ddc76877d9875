import { describe, expect, test } from 'vitest';
import { importRaci } from '../../src/exchange/raci.ts';
import { recordsOf, said, sourceOf } from '../support/imported.ts';
import { fromSheet, STAFF } from '../support/raci.ts';

describe('a row', () => {
  test('with two A has both written, and the report says so', () => {
    const imported = fromSheet(['Area,cfo,ann', 'Pricing,A,A/R']);
    expect(recordsOf(imported, 'area')).toEqual({
      pricing: { name: 'Pricing', accountable: ['cfo', 'ann'], responsible: 'ann' },
    });
    expect(said(imported)).toEqual(['note 2: “Pricing” has 2 A: cfo and ann. All of them are written.']);
    expect(imported.report[0]?.loses).toBe(false);
  });

  test('without an A is an area that nobody is accountable for', () => {
    const imported = fromSheet(['Area,cfo', 'Pricing,R']);
    expect(recordsOf(imported, 'area')).toEqual({ pricing: { name: 'Pricing', responsible: 'cfo' } });
    expect(imported.report).toEqual([]);
  });

  test('in capitals without any letter is a heading; another without any letter is an area, and both are reported', () => {
    const imported = fromSheet([
      'Title of the sheet,',
      'Area,cfo',
      'MONEY,',
      'Pricing,',
      ',',
      'VAT,A',
      '財務,',
    ]);
    expect(Object.keys(recordsOf(imported, 'area'))).toEqual(['pricing', 'vat', 'area']);
    expect(imported.sheets[0]?.rows).toBe(3);
    expect(said(imported)).toEqual([
      'note 1: “Title of the sheet” stands above the row with the people, and is not read.',
      'note 3: “MONEY” is read as a heading, and not as an area.',
      'note 4: “Pricing” has no letter at all; it is written as an area that nobody answers for.',
      'note 7: “財務” has no letter at all; it is written as an area that nobody answers for.',
    ]);
  });

  test('that names an area again, or none, is dropped and reported', () => {
    const imported = fromSheet(['Area,cfo', 'Pricing,A', 'pricing,R', ',A', 'Refunds,A,,,R']);
    expect(recordsOf(imported, 'area')).toEqual({ pricing: { name: 'Pricing', accountable: 'cfo' } });
    expect(said(imported)).toEqual([
      'row 3: “pricing” stands on line 2 already.',
      'row 4: The row names no area.',
      'row 5: The row has 5 cells; the first row names 2.',
    ]);
  });

  test('takes its id from a column `id`, or from its name; names of one id are numbered', () => {
    const imported = fromSheet([
      'id,Name,cfo',
      'prices,Pricing,A',
      ',Refunds!,R',
      ',Refunds?,C',
      'Big One,Big,I',
      'prices,Rates,A',
    ]);
    expect(recordsOf(imported, 'area')).toEqual({
      prices: { name: 'Pricing', accountable: 'cfo' },
      refunds: { name: 'Refunds!', responsible: 'cfo' },
      'refunds-2': { name: 'Refunds?', consulted: 'cfo' },
    });
    expect(said(imported)).toEqual([
      'id 4: “Refunds?” is written as `refunds-2`: “Refunds!” would be `refunds` too.',
      'row 5: “Big One” cannot be the id of an area: an id is lower-case letters, digits and single hyphens.',
      'row 6: “prices” stands on line 2 already.',
    ]);
  });
});

describe('an area of the playbook', () => {
  const more = {
    'data/areas.yaml': `pay: { name: Zahlungen für alle, accountable: ann, informed: jose, reason: Built it., claims: 'path:pay/' }
copy: { name: Twin }
twin: { name: Copy }
`,
  };

  test('is found by its name, in any case and without its marks, and keeps what the sheet has no column for', () => {
    const imported = fromSheet(['Area,cfo,Tier', 'zahlungen fur ALLE,A,2'], more);
    expect(recordsOf(imported, 'area')).toEqual({
      pay: {
        name: 'Zahlungen für alle',
        accountable: 'cfo',
        reason: 'Built it.',
        claims: 'path:pay/',
        tier: 2,
      },
    });
    expect(said(imported)).toEqual([
      'note 2: ann was accountable for “zahlungen fur ALLE”; the sheet gives the A to cfo.',
    ]);
  });

  test('that loses the one who was accountable is worth a look', () => {
    expect(said(fromSheet(['Area,cfo', 'Pay,R'], more))).toEqual([
      'note 2: ann was accountable for “Pay”; the sheet gives nobody an A.',
    ]);
  });

  test('that is found by its id takes its name from the sheet', () => {
    expect(recordsOf(fromSheet(['id,Name,ann', 'pay,Payments,A'], more), 'area')).toMatchObject({
      pay: { name: 'Payments', accountable: 'ann', reason: 'Built it.' },
    });
  });

  test('is not guessed where a name fits two', () => {
    expect(said(fromSheet(['Area,ann', 'Twin,A'], more))).toEqual(['row 2: “Twin” can be copy or twin.']);
  });
});

describe('a sheet', () => {
  test.each([
    ['commas', 'Area,cfo,"Law, and contracts"\nPricing,A,"R, C"\n'],
    ['semicolons, as in much of Europe', '\ufeffArea;cfo;legal\r\nPricing;A;R, C\r\n'],
    ['tabs', 'Area\tcfo\tlegal\nPricing\tA\tR, C\n'],
  ])('may be divided by %s', (_, text) => {
    const people = {
      'data/people.yaml': STAFF['data/people.yaml'],
      'data/teams.yaml': 'legal: { name: "Law, and contracts" }\n',
    };
    const imported = importRaci({ file: 'raci.csv', text }, sourceOf(people));
    expect(recordsOf(imported, 'area')).toEqual({
      pricing: { name: 'Pricing', accountable: 'cfo', responsible: 'legal', consulted: 'legal' },
    });
  });

  test.each(['', 'One\nTwo\n', ',,\n'])('without a row that names people is refused: %j', (text) => {
    expect(importRaci({ file: 'raci.csv', text }, sourceOf()).refusals).toMatchObject([
      { file: 'raci.csv', line: 1, message: 'There is no row that names people.' },
    ]);
  });

  test('with a quote that never ends is refused at its line', () => {
    const text = 'Area,cfo\nPricing,"A\n';
    expect(importRaci({ file: 'raci.csv', text }, sourceOf()).refusals).toMatchObject([
      { line: 2, message: 'A double quote in this row is never closed.' },
    ]);
  });
});
