import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../../../src/kinds.ts';
import { loadPlaybook } from '../../../src/playbook.ts';
import { draftOf, withAt, writtenAs } from '../../../src/components/propose/draft.client.ts';
import { schemaOf } from '../../../src/components/propose/fields.client.ts';
import { judged } from '../../../src/components/propose/judged.client.ts';
import { loadedRecord } from '../../../src/components/propose/loaded-record.client.ts';
import { materialOf } from '../../../src/components/propose/material.ts';
import { changedFile } from '../../../src/components/propose/outcome.client.ts';
import { PINNED_DAY } from '../../support/pinned.ts';
import { REPOSITORY } from '../../support/tree.ts';

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

it('an entry is taken out of a list, a field out of a group, and what is not there is made', () => {
  expect(withAt({ a: ['x', 'y'] }, ['a', 0], undefined)).toEqual({ a: ['y'] });
  expect(withAt({ a: 'x', b: 'y' }, ['a'], undefined)).toEqual({ b: 'y' });
  expect(withAt(undefined, ['list', 0, 'who'], 'cfo')).toEqual({ list: [{ who: 'cfo' }] });
});
