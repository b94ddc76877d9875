import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importRaci } from '../../src/exchange/raci.ts';
import { buildPlaybook } from '../../src/model/build.ts';
import { placeRecords } from '../../src/store/place-records.ts';
import { recordsOf, sourceOf } from '../support/imported.ts';
import { STAFF } from '../support/raci.ts';

describe('any sheet', () => {
  test('loses no row: each is an area, a heading, or reported as dropped; and all that is written can be read', () => {
    const name = fc.constantFrom('Pricing', 'pricing', 'PRICES', 'Refunds!', 'Refunds?', 'con', '財務', '');
    const cell = fc.constantFrom('', 'A', 'R', 'a/r', 'AC', 'x', 'S', '-', 'n/a', '=1+1', 'Ann Ørsted', '3');
    const head = fc.constantFrom(
      'cfo',
      'Platform team',
      'New One',
      'Tier',
      'reason',
      'Backup',
      'parent',
      'Notes',
      '',
      'id',
    );
    const row = fc.tuple(name, fc.array(cell, { maxLength: 5 })).map((cells) => cells.flat().join(';'));
    fc.assert(
      fc.property(
        fc.array(head, { minLength: 1, maxLength: 4 }),
        fc.array(row, { maxLength: 8 }),
        (heads, rows) => {
          const text = [['Area', 'ann', ...heads].join(';'), ...rows].join('\n');
          const imported = importRaci({ file: 'raci.csv', text }, sourceOf(STAFF));
          const areas = Object.keys(recordsOf(imported, 'area')).length;
          const dropped = new Set(
            imported.report.filter(({ what }) => what === 'row').map(({ line }) => line),
          );
          const headings = imported.report.filter(({ why }) => why.includes('is read as a heading'));
          const filled = rows.filter((one) => one.replaceAll(';', '') !== '');
          expect(areas + dropped.size + headings.length).toBe(filled.length);
          const { files } = placeRecords(imported.sheets, new Set());
          const people = STAFF['data/people.yaml'] + (files.get('data/people.yaml') ?? '');
          const source = sourceOf({ ...STAFF, ...Object.fromEntries(files), 'data/people.yaml': people });
          expect([...source.faults, ...buildPlaybook(source).faults]).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
