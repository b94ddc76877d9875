import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/kinds.ts';
import { schemas } from '../../src/schema/index.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { recordsText, recordText } from '../../src/writing/yaml-text.ts';

const read = (text: string) => {
  const { value, faults } = readYaml('data/any.yaml', text);
  expect(faults).toEqual([]);
  return value;
};

const treacherous = fc.constantFrom(
  ...[
    '#fff',
    '1.10',
    '0x1f',
    '1e3',
    '.inf',
    'null',
    '~',
    'true',
    'yes',
    '2026-10-01',
    '09:00',
    '=',
    '<<',
    '---',
    '...',
  ],
  ...[
    ' lead',
    'trail ',
    'a: b',
    'x:',
    ':',
    'x #y',
    '- x',
    '? x',
    '"',
    "'",
    '\\',
    '%x',
    '@x',
    '`',
    '{a}',
    '[a]',
    '&a',
  ],
  ...[
    '*a',
    '!a',
    '|',
    '>',
    'a\nb',
    'a\n\n b\n',
    '\n',
    '\r\n',
    '\t',
    '\u0000',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u2028',
  ],
  ...['\ufeff', '\ud800', '👩‍🚀', '=HYPERLINK("x")', 'word ', '. '],
);
const anyText = fc.oneof(
  treacherous,
  fc.array(treacherous, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
  fc.constantFrom('null', '123', 'true', '1e3'),
);

const anyRecord = fc.record(
  {
    name: anyText,
    mission: anyText,
    size: fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
    ),
    vacant: fc.boolean(),
    dependsOn: fc.oneof(anyText, fc.array(anyText), fc.array(id, { maxLength: 30 })),
    interactions: fc.array(fc.record({ with: anyText, mode: anyText }, { requiredKeys: ['with'] })),
    hours: fc.record({ monday: fc.array(anyText) }),
  },
  { requiredKeys: ['name'] },
);

describe('the text of a record', () => {
  test('reads back as the same record, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(id, anyRecord), { selector: ([one]) => one, maxLength: 4 }),
        (records) => {
          const text = recordsText('team', records, 'Teams.');
          expect(read(text)).toEqual(Object.fromEntries(records));
          expect(text).toMatch(/^# Teams\.\n\n[^\r]*\n$/);
        },
      ),
      { numRuns: 1500 },
    );
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(read(recordText('team', record, 'One team.'))).toEqual(record);
      }),
      { numRuns: 500 },
    );
  });

  test.each<[Kind, Record<string, unknown>]>([
    [
      'measure',
      { name: '1.10', definition: '#fff', readings: [{ on: '2026-02-03', value: 1.5 }], standing: true },
    ],
    [
      'focus',
      { statement: 'a: b', from: '2026-01-01', until: '2026-02-01', outcome: { measure: 'null', target: 2 } },
    ],
    [
      'behaviour',
      {
        name: 'Fast',
        value: 'speed',
        type: 'decision-timeline',
        statement: 'We decide.',
        appliesTo: 'company',
        within: '2 business days',
        approvers: ['area-owner', { who: 'ann', backup: 'bob' }],
      },
    ],
  ])('is read by the schema of a %s as the record itself is', (kind, record) => {
    const back = read(recordText(kind, record, 'One.'));
    expect(schemas[kind].parse(back)).toEqual(schemas[kind].parse(record));
  });

  test.each([
    'another word a\n\n b\nanother word \n \n',
    ' \n',
    '\n\n',
    'a\n',
    'a\n\n',
    'a \nb',
    'a\n  b\n\tc',
    'a\r\nb',
    '# a\nb',
  ])('keeps the lines of %j', (name) => {
    expect(read(recordText('team', { name, interactions: [{ with: name }] }, 'One team.'))).toEqual({
      name,
      interactions: [{ with: name }],
    });
  });

  test('looks like something that a person wrote', () => {
    const records = [
      [
        'core',
        {
          mission:
            'Keeps the promise that a decision which somebody has asked for is there on the day on which it was promised, and not later.',
          dependsOn: ['infra', 'platform'],
          name: 'Core: the team',
          contact: '#core',
          handle: '@acme/core',
          interactions: [{ mode: 'facilitating', with: 'infra' }],
          size: 12,
          from: '2026-10-01',
          formerly: ['kernel'],
        },
      ],
      ['123', { name: "It's\ntwo lines", hours: '09:00-17:00', dependsOn: 'core' }],
    ] as const;
    expect(recordsText('team', records, 'Teams, imported from teams.csv.'))
      .toBe(`# Teams, imported from teams.csv.

core:
  name: 'Core: the team'
  mission: Keeps the promise that a decision which somebody has asked for is there on the day on which it was
    promised, and not later.
  size: 12
  from: 2026-10-01
  dependsOn: [infra, platform]
  interactions:
    - with: infra
      mode: facilitating
  contact: '#core'
  handle: '@acme/core'
  formerly: [kernel]
'123':
  name: |-
    It's
    two lines
  dependsOn: core
  hours: 09:00-17:00
`);
  });

  test('breaks a list of ids that is too long for a line into one line each', () => {
    const many = Array.from({ length: 12 }, (_, index) => `a-rather-long-team-name-${index}`);
    const text = recordText('team', { name: 'A', dependsOn: many }, 'One team.');
    expect(text).toContain('dependsOn:\n  - a-rather-long-team-name-0\n  - a-rather-long-team-name-1\n');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });
});
