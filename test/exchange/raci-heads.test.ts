import { describe, expect, test } from 'vitest';
import { recordsOf, said } from '../support/imported.ts';
import { fromSheet, STAFF } from '../support/raci.ts';

describe('a head', () => {
  test.each([
    ['cfo', 'cfo'],
    ['CFO', 'cfo'],
    ['mara lindt', 'cfo'],
    ['Finance Chief', 'cfo'],
    ['@ann-o', 'ann'],
    ['Ann Orsted', 'ann'],
    ['JOSE PEREZ', 'jose'],
    ['Law and Contracts', 'legal'],
  ])('is a person or a team by id, name, title or handle: %s', (head, id) => {
    const imported = fromSheet([`Area,${head}`, 'Pricing,A']);
    expect(recordsOf(imported, 'area')).toEqual({ pricing: { name: 'Pricing', accountable: id } });
    expect(imported.report).toEqual([]);
  });

  test.each(['Platform team', 'The platform-team', 'Team Platform'])(
    'is the team that it seems to mean, and the report says so: %s',
    (head) => {
      const imported = fromSheet([`Area,${head}`, 'Pricing,A']);
      expect(recordsOf(imported, 'area')).toMatchObject({ pricing: { accountable: 'platform' } });
      expect(said(imported)).toEqual([`note 1: “${head}” is read as the team \`platform\`.`]);
    },
  );

  test('that nobody answers to becomes a person, and the report says so and asks who is meant', () => {
    const imported = fromSheet(['Area,Plattform,Søren,Søren', 'Pricing,A,R,C']);
    expect(recordsOf(imported, 'person')).toEqual({
      plattform: { name: 'Plattform' },
      soren: { name: 'Søren' },
    });
    expect(recordsOf(imported, 'area')).toMatchObject({
      pricing: { accountable: 'plattform', responsible: 'soren', consulted: 'soren' },
    });
    expect(said(imported)).toEqual([
      'note 1: “Søren” is “Søren” once more; the letters of both columns count.',
      'person 1: “Plattform” is nobody in this playbook yet, and becomes the person `plattform`.',
      'person 1: “Søren” is nobody in this playbook yet, and becomes the person `soren`.',
    ]);
    expect(imported.report.find(({ what }) => what === 'person')?.fix).toMatch(
      /^Did you mean “(?:P|p)latform”\?/,
    );
  });

  test('that fits several people is not guessed', () => {
    const imported = fromSheet(['Area,Engineer,ann', 'Pricing,A,R'], {
      'data/people.yaml': `${STAFF['data/people.yaml']}x: { name: X, title: Engineer }\ny: { name: Y, title: Engineer }\n`,
    });
    expect(recordsOf(imported, 'area')).toEqual({ pricing: { name: 'Pricing', responsible: 'ann' } });
    expect(imported.report).toMatchObject([
      {
        what: 'column',
        line: 1,
        column: 'Engineer',
        why: '“Engineer” can be x or y. 1 cell is dropped.',
        loses: true,
      },
    ]);
  });

  test('that is called as a field of an area fills it; people and areas may be called by their names there', () => {
    const imported = fromSheet([
      'Area,cfo,Tier,REASON,Type,Since,Parent,Backup,lifecycle,unowned.reason',
      'Money,A,1,=1+1 is hers,process,2026-10-01,,Ann Ørsted; jose,active,',
      'Refunds,,two,,,,money,Nobody,,Being filled',
    ]);
    expect(recordsOf(imported, 'area')).toEqual({
      money: {
        name: 'Money',
        accountable: 'cfo',
        tier: 1,
        reason: '=1+1 is hers',
        type: 'process',
        since: '2026-10-01',
        backup: ['ann', 'jose'],
        lifecycle: 'active',
      },
      refunds: { name: 'Refunds', parent: 'money', unowned: { reason: 'Being filled' } },
    });
    expect(said(imported)).toEqual([
      'cell 3: `tier`: “two” is text; a number is expected.',
      'cell 3: “Nobody” is no person or team that this playbook knows.',
    ]);
  });

  test('of a letter itself may have names below it', () => {
    const imported = fromSheet([
      'Area,Accountable,Responsible,ann',
      'Pricing,Mara Lindt,platform; Ann Orsted,R',
    ]);
    expect(recordsOf(imported, 'area')).toEqual({
      pricing: { name: 'Pricing', accountable: 'cfo', responsible: ['ann', 'platform'] },
    });
  });

  test('above no letter is no person: its cells are reported as dropped, and numbers of rows are not missed', () => {
    const imported = fromSheet(['No.,Area,ann,Comments,Empty,', '1,Pricing,A,Ask Ben,,R']);
    expect(recordsOf(imported, 'area')).toEqual({ pricing: { name: 'Pricing', accountable: 'ann' } });
    expect(imported.report.map(({ what, why, loses }) => [what, loses, why])).toEqual([
      ['note', false, '“No.” numbers the rows, and is not read.'],
      [
        'column',
        true,
        'Nothing below “Comments” is R, A, C or I, and an area has no field of that name. 1 cell is dropped.',
      ],
      [
        'column',
        false,
        'Nothing below “Empty” is R, A, C or I, and an area has no field of that name. All its cells are empty.',
      ],
      ['column', true, 'Column 6 has no name. 1 cell is dropped.'],
    ]);
  });
});
