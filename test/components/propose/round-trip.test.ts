import { describe, expect, it } from 'vitest';
import { KIND_NAMES, type Kind } from '../../../src/kinds.ts';
import { loadPlaybook } from '../../../src/playbook.ts';
import {
  draftOf,
  withAt,
  withoutBlanks,
  writtenAs,
  type Group,
} from '../../../src/components/propose/draft.client.ts';
import { schemaOf } from '../../../src/components/propose/fields.client.ts';
import { judged } from '../../../src/components/propose/judged.client.ts';
import { loadedRecord } from '../../../src/components/propose/loaded-record.client.ts';
import { materialOf } from '../../../src/components/propose/material.ts';
import { changedFile, newFile } from '../../../src/components/propose/outcome.client.ts';
import { suggestedId } from '../../../src/components/propose/suggested-id.client.ts';
import { PINNED_DAY } from '../../support/pinned.ts';
import { REPOSITORY } from '../../support/tree.ts';

describe('a text of several lines', () => {
  it('keeps how its block ends, so that the line above it stays as it is', () => {
    const text = 'name: Billing\nreason: |\n  Hears it first.\n  Mends it first.\n';
    const record = { id: 'a', label: 'A', file: 'data/areas/a.yaml', text, isAlone: true, isAsWritten: true };
    const { filled, draft } = loadedRecord('area', record);
    const typed = withAt(draft, ['reason'], 'Hears it first.\nMends it last.');
    const value = writtenAs(schemaOf('area'), typed, filled.value) as typeof filled.value;
    expect(changedFile('area', record, filled, { ...filled, value })?.text).toBe(
      text.replace('Mends it first', 'Mends it last'),
    );
  });
});

for (const audience of ['everyone', undefined]) {
  const loaded = loadPlaybook(REPOSITORY, { asOf: PINNED_DAY, audience });

  describe(`every record that ships, as the form shows it to ${audience ?? 'leadership'}`, () => {
    for (const kind of KIND_NAMES) {
      const material = materialOf(kind, loaded);
      const schema = schemaOf(kind);

      it(`is offered, and its text is the record: ${kind}`, () => {
        expect(material.records.map(({ id }) => id)).toEqual(loaded.playbook.all(kind).map(({ id }) => id));
        for (const record of material.records) {
          const { value } = loadedRecord(kind, record).filled;
          expect(value, record.id).toEqual(loaded.ownText(`${kind}/${record.id}`)?.record.value);
        }
      });

      it(`is written as it was while nothing is changed, and nothing is said against it: ${kind}`, () => {
        for (const record of material.records) {
          const { filled, draft } = loadedRecord(kind, record);
          const value = writtenAs(schema, draft, filled.value) as typeof filled.value;
          expect(value, record.id).toEqual(filled.value);
          expect(judged({ ...filled, value, before: filled.value }, material), record.id).toEqual({
            wrong: [],
            doubtful: [],
          });
          expect(changedFile(kind, record, filled, { ...filled, value }), record.id).toBeUndefined();
        }
      });

      it(`reads as the same where it is written as a new file: ${kind}`, () => {
        for (const record of material.records) {
          const { filled } = loadedRecord(kind, record);
          const { text } = newFile(kind, filled);
          const again = loadedRecord(kind, { ...record, text, isAlone: true }).filled;
          expect(again, record.id).toEqual(filled);
        }
      });

      it(`means the same where each of its fields is filled in anew: ${kind}`, () => {
        for (const record of material.records) {
          const { filled, draft } = loadedRecord(kind, record);
          const written = writtenAs(schema, draft, {});
          expect(draftOf(schema, written), record.id).toEqual(draft);
          expect(
            judged({ ...filled, value: written as never, before: undefined, id: 'quite-another' }, material)
              .wrong,
          ).toEqual([]);
        }
      });
    }
  });
}

it.each<[Kind, Group, string]>([
  ['area', { name: 'Refunds above 500 €' }, 'refunds-above-500'],
  [
    'decision',
    { question: 'Shall we change the price list for Austria in May?' },
    'shall-we-change-the-price-list',
  ],
  ['tradeoff', { more: 'speed', less: 'cost' }, 'speed-over-cost'],
  ['tradeoff', { more: 'speed' }, ''],
  ['checkpoint', { forum: 'weekly', date: '2026-11-23' }, 'weekly-2026-11-23'],
  ['pulse', { level: 'lead', date: '2026-11-23' }, 'leads-2026-11-23'],
  ['pulse', { level: 'leader', by: 'cfo', date: '2026-11-23' }, 'cfo-2026-11-23'],
])('a new record has an id from what it is called: %s', (kind, draft, id) => {
  expect(suggestedId(kind, draft)).toBe(id);
});

it('a value without a story is a file of its fields alone', () => {
  const { file, text } = newFile('value', {
    id: 'care',
    value: { name: 'Care', statement: 'We care.' },
    body: ' ',
  });
  expect([file, text]).toEqual([
    'src/content/values/care.mdx',
    '---\nname: Care\nstatement: We care.\n---\n',
  ]);
});

it('empty entries of a list are nothing', () => {
  expect(withoutBlanks({ a: ['', 'x', ''], b: [{ who: 'cfo', also: [''] }] })).toEqual({
    a: ['x'],
    b: [{ who: 'cfo', also: [] }],
  });
});

it('an entry is taken out of a list, a field out of a group, and what is not there is made', () => {
  expect(withAt({ a: ['x', 'y'] }, ['a', 0], undefined)).toEqual({ a: ['y'] });
  expect(withAt({ a: 'x', b: 'y' }, ['a'], undefined)).toEqual({ b: 'y' });
  expect(withAt(undefined, ['list', 0, 'who'], 'cfo')).toEqual({ list: [{ who: 'cfo' }] });
});
