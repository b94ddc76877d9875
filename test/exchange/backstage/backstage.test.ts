import { describe, expect, it, test } from 'vitest';
import { importBackstage } from '../../../src/exchange/backstage/backstage.ts';
import { buildPlaybook } from '../../../src/model/build.ts';
import { placeRecords } from '../../../src/store/place-records.ts';
import { recordsOf, said, sourceOf } from '../../support/imported.ts';

const importOf = (text: string, files: Readonly<Record<string, string>> = {}) =>
  importBackstage([{ file: 'catalog-info.yaml', text }], sourceOf(files));
/** Documents of a catalog, each written on one line. */
const documents = (...lines: string[]) =>
  lines.map((line) => `apiVersion: backstage.io/v1alpha1\n${line}\n`).join('---\n');
const entity = (kind: string, name: string, spec: string, metadata = '') =>
  `kind: ${kind}\nmetadata: { name: ${name}${metadata} }\nspec: ${spec}`;

const ORGANISATION = `# The organisation
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: acme
  description: All of us
spec:
  type: organization
  children: [platform]
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: platform
  annotations:
    github.com/team-slug: acme/platform
spec:
  type: team
  profile:
    displayName: Platform team
    email: platform@acme.example
    picture: https://acme.example/platform.png
  children: []
  members: [ben]
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: breanna.davison
  annotations: { github.com/user-login: breanna }
spec:
  profile: { displayName: Breanna Davison, email: breanna@acme.example }
  memberOf: [platform, acme]
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: ben }
spec: { memberOf: [] }
`;

describe('an organisation', () => {
  it('becomes teams and people: who leads to whom, from either side', () => {
    const imported = importOf(ORGANISATION);
    expect(recordsOf(imported, 'team')).toEqual({
      acme: { name: 'acme', type: 'department', mission: 'All of us' },
      platform: {
        name: 'Platform team',
        parent: 'acme',
        contact: 'platform@acme.example',
        handle: '@acme/platform',
      },
    });
    expect(recordsOf(imported, 'person')).toEqual({
      'breanna-davison': {
        name: 'Breanna Davison',
        team: 'platform',
        contact: 'breanna@acme.example',
        handle: '@breanna',
      },
      ben: { name: 'ben', team: 'platform' },
    });
    expect(said(imported)).toEqual([
      'note 22: `spec.profile.picture` of 1 entity has no place in a playbook, and is left out.',
      'cell 26: User “breanna.davison” is in “acme” as well; a person has one team.',
    ]);
    expect(imported.report.map(({ loses }) => loses)).toContain(true);
  });

  it('is who the playbook has already: by id, by handle or by address; what a catalog cannot say is kept', () => {
    const imported = importOf(
      documents(
        entity(
          'Group',
          'platform',
          '{ type: team, children: [] }',
          ', annotations: { github.com/team-slug: Acme/Core }',
        ),
        entity('User', 'ana', '{ profile: { email: ANA@acme.example }, memberOf: [platform] }'),
        entity('User', 'ben', '{ memberOf: [] }'),
      ),
      {
        'data/teams.yaml': "core: { name: Core, handle: '@acme/core', mission: Keeps it up. }\n",
        'data/people.yaml': `cto: { name: Ana Berg, contact: ana@acme.example, title: Technology chief }
ben: { name: Benedikt, hours: 09:00-17:00 }
`,
      },
    );
    expect(recordsOf(imported, 'team')).toEqual({
      core: { name: 'platform', handle: '@Acme/Core', mission: 'Keeps it up.' },
    });
    expect(recordsOf(imported, 'person')).toEqual({
      cto: { name: 'ana', contact: 'ANA@acme.example', title: 'Technology chief', team: 'core' },
      ben: { name: 'ben', hours: '09:00-17:00' },
    });
  });

  test.each([
    ['a person has its name', 'data/people.yaml', 'platform: { name: P }\n', 'platform-group'],
    ['it is called as a role', 'data/people.yaml', '', 'the-team-lead'],
  ])('a team has another id where %s', (_, path, text, id) => {
    const name = id === 'the-team-lead' ? 'team-lead' : 'platform';
    const imported = importOf(documents(entity('Group', name, '{ type: team, children: [] }')), {
      [path]: text,
    });
    expect(Object.keys(recordsOf(imported, 'team'))).toEqual([id]);
  });

  it('of two that share a name each has an id of its own, whatever their order', () => {
    const all = [
      entity('User', 'guest', '{ memberOf: [] }'),
      entity('User', 'guest', '{ memberOf: [] }', ', namespace: development'),
      entity('Component', 'shop', '{ type: website, lifecycle: production, owner: unknown }'),
      entity('API', 'shop', '{ type: openapi, lifecycle: production, owner: unknown }'),
      entity('Component', 'tax', '{ type: service, lifecycle: production, owner: unknown }'),
      entity('Resource', 'tax', '{ type: database, owner: unknown }'),
    ];
    for (const some of [all, all.toReversed()]) {
      const imported = importOf(documents(...some));
      expect(Object.keys(recordsOf(imported, 'person')).sort()).toEqual(['development-guest', 'guest']);
      expect(Object.keys(recordsOf(imported, 'area')).sort()).toEqual([
        'shop',
        'shop-api',
        'tax-component',
        'tax-resource',
      ]);
    }
  });
});

describe('what is owned', () => {
  it('becomes areas: their owner is accountable, and what they are part of is above them', () => {
    const imported = importOf(
      documents(
        entity('Domain', 'sales', '{ owner: group:default/desk }'),
        entity('System', 'shop', '{ owner: user:ana, domain: sales, type: product }'),
        entity(
          'Component',
          'cart',
          '{ type: website, lifecycle: deprecated, owner: Desk, system: shop }',
          ', title: The cart',
        ),
        entity(
          'Component',
          'button',
          '{ type: library, lifecycle: experimental, owner: desk, system: shop, subcomponentOf: cart }',
        ),
        entity('Resource', 'orders-db', '{ type: database, owner: unowned, system: shop }'),
        entity('API', 'orders', '{ type: openapi, lifecycle: retired, owner: desk, definition: x }'),
      ),
      { 'data/teams.yaml': 'desk: { name: Desk }\n', 'data/people.yaml': 'ana: { name: Ana }\n' },
    );
    expect(recordsOf(imported, 'area')).toEqual({
      sales: { name: 'sales', accountable: 'desk' },
      shop: { name: 'shop', type: 'product', accountable: 'ana', parent: 'sales' },
      cart: { name: 'The cart', type: 'system', lifecycle: 'retiring', accountable: 'desk', parent: 'shop' },
      button: { name: 'button', type: 'system', lifecycle: 'active', accountable: 'desk', parent: 'cart' },
      'orders-db': { name: 'orders-db', type: 'system', parent: 'shop' },
      'orders-api': { name: 'orders', type: 'system', lifecycle: 'retired', accountable: 'desk' },
    });
    expect(imported.report.filter(({ loses }) => loses)).toEqual([]);
  });

  it('of an owner whom nobody defines gives a team or a person with a name alone, and says so', () => {
    const imported = importOf(
      documents(
        entity('Component', 'a', '{ type: service, lifecycle: production, owner: backstage/maintainers }'),
        entity('Component', 'b', '{ type: service, lifecycle: production, owner: user:eve }'),
      ),
    );
    expect(recordsOf(imported, 'team')).toEqual({ maintainers: { name: 'maintainers' } });
    expect(recordsOf(imported, 'person')).toEqual({ eve: { name: 'eve' } });
    expect(said(imported)).toEqual([
      'note 4: “group:backstage/maintainers” is named here and defined nowhere; it is written as `maintainers`, a team with its name alone.',
      'note 9: “user:default/eve” is named here and defined nowhere; it is written as `eve`, a person with its name alone.',
    ]);
  });

  it('loses, and says, a part of something that is defined nowhere, and a lifecycle that nobody knows', () => {
    const imported = importOf(
      documents(
        entity('Component', 'a', '{ type: service, lifecycle: sunset, owner: unknown, system: shop }'),
      ),
    );
    expect(recordsOf(imported, 'area')).toEqual({ a: { name: 'a', type: 'system' } });
    expect(said(imported)).toEqual([
      'cell 1: “shop” names nothing that is defined here or in the playbook.',
      'note 1: “sunset” says nothing that a playbook knows; Component “a” counts as in use.',
    ]);
  });

  it('keeps what the playbook says and a catalog cannot', () => {
    const imported = importOf(
      documents(entity('Component', 'cart', '{ type: service, lifecycle: production, owner: unknown }')),
      { 'data/areas.yaml': 'cart: { name: Cart, tier: 1, reason: So., lifecycle: retired }\n' },
    );
    expect(recordsOf(imported, 'area')).toEqual({
      cart: { name: 'cart', type: 'system', tier: 1, reason: 'So.', lifecycle: 'active' },
    });
  });
});

it('in several files may name each other', () => {
  const files = [
    { file: 'org.yaml', text: documents(entity('Group', 'desk', '{ type: team, children: [] }')) },
    {
      file: 'shop/catalog-info.yaml',
      text: documents(entity('System', 'shop', '{ owner: desk }'), entity('Group', 'desk', '{}')),
    },
  ];
  const imported = importBackstage(files, sourceOf());
  expect(recordsOf(imported, 'area')).toEqual({
    shop: { name: 'shop', type: 'system', accountable: 'desk' },
  });
  expect(imported.report.map(({ file, line, why }) => `${file}:${line} ${why}`)).toEqual([
    'shop/catalog-info.yaml:6 Group “desk” is defined in org.yaml on line 1 already.',
  ]);
});

describe('what is not read', () => {
  it('is told with its line, and the rest is read', () => {
    const imported = importOf(`kind: Location
metadata: { name: all }
spec: { targets: [./a.yaml] }
---
just text
---
# nothing
---
kind: Component
metadata:
  name: broken
  name: twice
---
kind: Component
metadata: { name: a, tags: [java] }
spec: { owner: unknown, dependsOn: ['resource:db'] }
---
kind: Component
metadata: { name: A, tags: [go] }
---
kind: [
---
kind: Component
metadata: { name: b, description: B, tags: [go] }
`);
    expect(Object.keys(recordsOf(imported, 'area'))).toEqual(['a', 'b']);
    expect(said(imported)).toEqual([
      'note 1: Location “all” is no team, no person and nothing that is owned; it is left out.',
      'line 5: What stands here is no entity: it lacks its `kind`, or its `metadata.name`.',
      'line 12: “name” is written twice; the first is on line 11.',
      'note 15: `metadata.tags` of 2 entities has no place in a playbook, and is left out.',
      'note 16: `spec.dependsOn` of 1 entity has no place in a playbook, and is left out.',
      'line 18: Component “A” is defined on line 14 already.',
      'line 21: This [ is never closed.',
      'note 24: `metadata.description` of 1 entity has no place in a playbook, and is left out.',
    ]);
  });

  it('is an annotation of ours that names no field, or says what a field does not take', () => {
    const annotations =
      ", annotations: { leadership-playbook/reson: So., leadership-playbook/tier: '9', leadership-playbook/since: '2026-01-05' }";
    const imported = importOf(documents(entity('System', 'a', '{ owner: unknown }', annotations)));
    expect(recordsOf(imported, 'area')).toEqual({ a: { name: 'a', type: 'system', since: '2026-01-05' } });
    expect(imported.report.map(({ what, column, fix }) => [what, column, fix])).toEqual([
      ['cell', 'leadership-playbook/reson', 'Did you mean “leadership-playbook/reason”?'],
      ['cell', 'tier', 'Write 3 or less.'],
    ]);
  });

  it('is an empty file: there is nothing to write', () => {
    expect(importOf('\n---\n').sheets.flatMap(({ records }) => records)).toEqual([]);
  });
});

it('gives files that a playbook reads without a fault, and a second import changes nothing', () => {
  const { files } = placeRecords(importOf(ORGANISATION).sheets, new Set());
  const standing = Object.fromEntries(files);
  const source = sourceOf(standing);
  expect([...source.faults, ...buildPlaybook(source).faults]).toEqual([]);
  const again = placeRecords(importOf(ORGANISATION, standing).sheets, new Set(files.keys()), (path) =>
    files.get(path),
  );
  for (const [path, text] of again.files) expect(text).toBe(standing[path]);
});
