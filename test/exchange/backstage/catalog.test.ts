import {
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  EntityPolicies,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
  type Entity,
} from '@backstage/catalog-model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { importBackstage } from '../../../src/exchange/backstage/backstage.ts';
import { exportBackstage } from '../../../src/exchange/backstage/catalog.ts';
import { changedFields } from '../../../src/exchange/read-back.ts';
import { anyRecords, filesOf } from '../../support/any-playbook.ts';
import { exportable, exportableSource } from '../../support/exportable.ts';
import { recordsOf, sourceOf } from '../../support/imported.ts';

const policy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);
const VALIDATORS = [
  groupEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
  resourceEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
];

const textOf = (files: Readonly<Record<string, string>>) =>
  exportBackstage(exportable(files)).files.get('catalog-info.yaml') ?? '';
const entitiesOf = (text: string) => parseAllDocuments(text).map((one) => one.toJS() as Entity);

describe('a playbook as entities of a software catalog', () => {
  it('is taken by the catalog’s own checks, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        for (const entity of entitiesOf(textOf(filesOf(records)))) {
          await policy.enforce(entity);
          const taken = await Promise.all(VALIDATORS.map((validator) => validator.check(entity)));
          expect(taken.filter(Boolean)).toHaveLength(1);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('comes back as it was, into an empty playbook and into its own; what does not is said', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const source = sourceOf(filesOf(records));
        const { files, losses } = exportBackstage(exportableSource(source));
        const text = files.get('catalog-info.yaml') ?? '';
        const others = sourceOf(filesOf({ ...records, team: {}, person: {}, area: {} }));
        const said = losses.flatMap(({ ref, field }) => (ref ? [`${ref} ${field ?? ''}`] : []));
        for (const [into, known] of [
          [others, said],
          [source, []],
        ] as const) {
          const imported = importBackstage([{ file: 'catalog-info.yaml', text }], into);
          const changed = source.records
            .filter(({ kind }) => kind === 'team' || kind === 'person' || kind === 'area')
            .flatMap(({ kind, id, ref, value }) =>
              changedFields(kind, value, recordsOf(imported, kind)[id]).map(([field]) => `${ref} ${field}`),
            );
          expect(changed.sort()).toEqual(
            into === source ? changed.filter((one) => said.includes(one)) : [...known].sort(),
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is a Group for a team, a User for a person, and for an area what its type is called there', () => {
    expect(
      textOf({
        'data/company.yaml':
          'name: Acme\ntimezone: UTC\nrepository: { url: https://github.com/acme/playbook }\n',
        'data/teams.yaml': `engineering: { name: Engineering, type: department }
platform: { name: Platform, parent: engineering, lead: ana, mission: Keeps it up., handle: '@acme/platform', contact: '#platform' }
`,
        'data/people.yaml':
          "ana: { name: Ana, team: platform, handle: '@ana', contact: ana@acme.example, title: Lead }\n",
        'data/areas.yaml': `shop: { name: 'Shop: all of it', type: product, accountable: platform }
cart: { name: Cart, type: system, parent: shop, accountable: ana, lifecycle: retiring }
tax: { name: Tax, parent: cart, responsible: platform, reason: 'Since 2024' }
`,
      }),
    ).toBe(`apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: engineering
spec:
  type: department
  profile:
    displayName: Engineering
  children:
    - group:default/platform
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: platform
  description: Keeps it up.
  annotations:
    github.com/team-slug: acme/platform
    leadership-playbook/contact: '#platform'
spec:
  type: team
  profile:
    displayName: Platform
  parent: group:default/engineering
  children: []
  leader: user:default/ana
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: ana
  annotations:
    github.com/user-login: ana
    leadership-playbook/title: Lead
spec:
  profile:
    displayName: Ana
    email: ana@acme.example
  memberOf:
    - group:default/platform
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata:
  name: shop
  title: 'Shop: all of it'
spec:
  type: product
  owner: group:default/platform
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: cart
  title: Cart
spec:
  type: service
  lifecycle: deprecated
  owner: user:default/ana
  system: system:default/shop
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: tax
  title: Tax
  annotations:
    leadership-playbook/responsible: platform
    leadership-playbook/reason: Since 2024
    leadership-playbook/accountable: ''
spec:
  type: area
  lifecycle: production
  owner: group:default/platform
  subcomponentOf: component:default/cart
`);
  });

  it('says who is in no catalog, and what has no place in one', () => {
    const long = 'a'.repeat(64);
    const { losses } = exportBackstage(
      exportable({
        'data/people.yaml': 'gone: { name: Gone, until: 2026-01-31 }\n',
        'data/teams.yaml': `${long}: { name: Long }\n`,
        'data/values.yaml': 'care: { name: Care, statement: S. }\n',
        'data/terms.yaml': 'parcel: { name: Parcel, definition: D. }\n',
        'src/content/areas/story.mdx': '---\nname: Story\ninterim: {}\n---\n\nOnce.\n',
      }),
    );
    expect(losses).toEqual([
      { why: 'A catalog has no place for values and terms.' },
      { ref: `team/${long}`, why: 'its id is longer than the 63 letters that a catalog takes.' },
      { ref: 'person/gone', why: 'has left, and is in no catalog.' },
      { ref: 'area/story', field: 'body', why: 'its story stays in src/content/areas/.' },
      { ref: 'area/story', field: 'interim', why: 'a catalog does not give it back as it is.' },
    ]);
  });

  it('is owned by nobody where nobody is named, and read back so', () => {
    const text = textOf({ 'data/areas.yaml': 'a: { name: A, type: system }\n' });
    expect(text).toContain('  owner: group:default/unowned\n');
    const imported = importBackstage([{ file: 'c.yaml', text }], sourceOf());
    expect(recordsOf(imported, 'area')).toEqual({ a: { name: 'A', type: 'system', lifecycle: 'active' } });
    expect(recordsOf(imported, 'team')).toEqual({});
  });

  it('holds text of any sort as text: no new document, no field, no reference to a file', () => {
    const name = '"\\n---\\nkind: Group\\nmetadata: {name: evil}\\n$text: /etc/passwd"';
    const text = textOf({
      'data/teams.yaml': `a: { name: ${name}, mission: '2026-01-01' }\nb: { name: 'no', mission: 'null' }\n`,
    });
    const entities = entitiesOf(text);
    expect(entities.map(({ metadata }) => [metadata.name, metadata.description])).toEqual([
      ['a', '2026-01-01'],
      ['b', 'null'],
    ]);
    expect(text).toContain("displayName: 'no'");
  });
});
