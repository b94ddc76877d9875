import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exportCsv } from '../../src/exchange/csv-export.ts';
import { importCsv } from '../../src/exchange/csv.ts';
import { kindOfFile } from '../../src/exchange/file-kind.ts';
import { guarded, unguarded } from '../../src/exchange/formula.ts';
import { changedFields } from '../../src/exchange/read-back.ts';
import { readTable } from '../../src/exchange/table.ts';
import type { Source } from '../../src/source/read.ts';
import { anyRecords, anyText, filesOf } from '../support/any-playbook.ts';
import { sourceOf } from '../support/imported.ts';

/** What comes of the files when they are imported into an empty playbook, by `kind/id`. */
function back(source: Source): Map<string, unknown> {
  const { files } = exportCsv(source);
  const imported = importCsv(
    [...files].map(([file, text]) => {
      const named = kindOfFile(file);
      if ('problem' in named) throw new Error(named.problem);
      return { file, kind: named.kind, text };
    }),
  );
  expect(imported.refusals).toEqual([]);
  return new Map(
    imported.sheets.flatMap(({ kind, records }) =>
      records.map(([id, record]): [string, unknown] => [`${kind}/${id}`, record]),
    ),
  );
}
const csv = (source: Source, file: string) => exportCsv(source).files.get(file)?.replace('\ufeff', '');

describe('a playbook as CSV', () => {
  it('comes back as it was, whatever stands in its fields; what does not is said', () => {
    let said = 0;
    fc.assert(
      fc.property(anyRecords, (records) => {
        const source = sourceOf(filesOf(records));
        expect(source.faults).toEqual([]);
        const losses = exportCsv(source).losses.filter(({ field }) => field !== undefined);
        const after = back(source);
        const changed = source.records
          .filter(({ kind }) => kind !== 'company')
          .flatMap(({ kind, ref, value }) =>
            changedFields(kind, value, after.get(ref)).map(([field]) => `${ref} ${field}`),
          );
        expect(changed).toEqual(losses.map(({ ref, field }) => `${ref} ${field}`));
        for (const { why } of losses) expect(why).toBe('a group without any field has no cell in CSV.');
        said += losses.length;
      }),
      { numRuns: 40 },
    );
    expect(said).toBeGreaterThan(0);
  }, 60_000);

  it('has no cell that begins a formula', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        for (const [file, text] of exportCsv(sourceOf(filesOf(records))).files) {
          const table = readTable(file, text);
          if ('refusal' in table) throw new Error(table.refusal.message);
          for (const cell of table.rows.flatMap(({ cells }) => cells))
            if (!/^-\d+(?:\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('joins lists, numbers what cannot be joined, and spreads groups, as an import reads them', () => {
    const source = sourceOf({
      'data/teams.yaml': `core:
  name: Core
  handle: '@acme/core'
  dependsOn: [infra, desk]
  hours: 09:00-17:00
  aliases: [kernel; core, middle]
infra: { name: 'Infra, "all of it"', interactions: [{ with: core, mode: facilitating }] }
desk: { name: Desk, hours: { monday: 08:00-12:00 } }
`,
    });
    expect(csv(source, 'teams.csv')).toBe(
      [
        'id,name,dependsOn,interactions.1.with,interactions.1.mode,hours.monday,hours.tuesday,hours.wednesday,hours.thursday,hours.friday,handle,aliases.1,aliases.2',
        `core,Core,"infra; desk",,,09:00-17:00,09:00-17:00,09:00-17:00,09:00-17:00,09:00-17:00,'@acme/core,"kernel; core",middle`,
        'infra,"Infra, ""all of it""",,core,facilitating,,,,,,,,',
        'desk,Desk,,,,08:00-12:00,,,,,,,',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps a short form that every record has', () => {
    const behaviour = (approvers: string) =>
      `{ name: B, value: v, type: decision-timeline, statement: S., appliesTo: company, within: 2 business days, approvers: ${approvers} }\n`;
    const files = {
      'data/values.yaml': 'v: { name: V, statement: S. }\n',
      'data/behaviours.yaml': `b: ${behaviour('[area-owner, team-lead]')}c: ${behaviour('area-owner')}`,
    };
    expect(csv(sourceOf(files), 'behaviours.csv')).toContain(',"area-owner; team-lead"\r\n');
    const mixed = { ...files, 'data/behaviours.yaml': `b: ${behaviour('[area-owner, { who: team-lead }]')}` };
    expect(csv(sourceOf(mixed), 'behaviours.csv')).toContain('approvers.1.who,approvers.2.who');
  });

  it('has no place for a story, nor for a group without fields, and says whose they are', () => {
    const source = sourceOf({
      'data/areas.yaml': 'billing: { name: Billing, interim: {} }\n',
      'src/content/values/care.mdx': '---\nname: Care\nstatement: We look after it.\n---\n\nOnce.\n',
    });
    expect(exportCsv(source).losses).toEqual([
      {
        ref: 'value/care',
        field: 'body',
        why: 'its story stays in src/content/values/.',
      },
      { ref: 'area/billing', field: 'interim', why: 'a group without any field has no cell in CSV.' },
    ]);
  });

  it('is no place for the company, for what is accepted, nor for who signed', () => {
    const source = sourceOf({
      'data/company.yaml': 'name: Acme\ntimezone: UTC\n',
      'data/accepted.yaml': '- { rule: area-has-owner, subject: area/a, reason: R., approvedBy: ana }\n',
      'data/signoffs/1.0.yaml': '- { by: ana, position: agree }\n',
    });
    expect(exportCsv(source).losses).toEqual([
      { ref: 'company/company', why: 'is one record, and no table.' },
      { why: 'What is accepted is in no table.' },
      { why: 'Who stands behind a release is in no table.' },
    ]);
    expect(exportCsv(source, ['team']).losses).toEqual([]);
  });

  it('is made of the kinds that were asked for', () => {
    const source = sourceOf({
      'data/teams.yaml': 'a: { name: A }\n',
      'data/people.yaml': 'b: { name: B }\n',
    });
    expect([...exportCsv(source, ['team', 'value']).files.keys()]).toEqual(['teams.csv']);
  });
});

describe('an apostrophe before a cell that would begin a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['@mara', "'@mara"],
    ['+49 40', "'+49 40"],
    ['-', "'-"],
    ["'=x", "''=x"],
    ['-5', '-5'],
    ['+5', "'+5"],
    ["it's", "it's"],
    ["'quoted'", "'quoted'"],
    ['＝1', "'＝1"],
  ])('%j is written as %j', (text, cell) => {
    expect(guarded(text)).toBe(cell);
    expect(unguarded(cell)).toBe(text);
  });

  it('is taken away again, whatever follows', () => {
    fc.assert(fc.property(anyText, (text) => unguarded(guarded(text)) === text));
  });

  it('is taken away by an import of any CSV file', () => {
    const people = { file: 'people.csv', kind: 'person' as const, text: "id,name,handle\nann,Ann,'@ann\n" };
    expect(importCsv([people]).sheets[0]?.records).toEqual([['ann', { name: 'Ann', handle: '@ann' }]]);
  });
});
