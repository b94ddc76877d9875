import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../../src/source/files.ts';
import { freeze } from '../../../src/source/releases/freeze.ts';
import { readReleases } from '../../../src/source/releases/read.ts';
import { manifestText } from '../../../src/source/releases/text.ts';
import { compareVersions, isVersion } from '../../../src/schema/version.ts';
import { playbookFrom } from '../../support/playbook.ts';
import { ONCE, TWICE, withRelease, WRITTEN, type Texts } from '../../support/released.ts';

const read = (files: Texts) => readReleases(memoryFiles(files));
const faults = (files: Texts) => read(files).faults.map(({ place, message }) => `${place.file}: ${message}`);
const without = (files: Texts, path: string): Texts =>
  Object.fromEntries(Object.entries(files).filter(([one]) => one !== path && !one.startsWith(`${path}/`)));
const changed = (files: Texts, path: string, change: (text: string) => string): Texts => {
  expect(files[path], path).toBeDefined();
  return { ...files, [path]: change(files[path] ?? '') };
};

describe('a release holds what was agreed, and nothing that happens', () => {
  const files = Object.keys(ONCE).filter((path) => path.startsWith('data/releases/'));
  const records = JSON.parse(ONCE['data/releases/2026.9/records.json'] ?? '') as {
    records: { ref: string; value: Record<string, unknown>; places: Record<string, number[]> }[];
  };
  const frozen = (ref: string) => records.records.find((one) => one.ref === ref);

  it('is a manifest, the norms, and the story of each that has one', () => {
    expect(files).toEqual([
      'data/releases/2026.9/content/values/care.mdx',
      'data/releases/2026.9/records.json',
      'data/releases/2026.9/release.json',
    ]);
  });

  it('leaves out people, and the readings of a measure', () => {
    expect(records.records.map(({ ref }) => ref)).toEqual([
      'company/company',
      'value/care',
      'behaviour/mail',
      'area/billing',
      'area/search',
      'measure/kept',
    ]);
    expect(frozen('measure/kept')?.value).toEqual({ name: 'Kept', definition: 'Customers kept.' });
  });

  it('keeps where each field stood', () => {
    expect(frozen('area/search')?.places).toEqual({
      '': [2, 1, 2, 7],
      name: [3, 9, 3, 15],
      accountable: [4, 16, 4, 19],
      reason: [5, 11, 5, 24],
    });
  });

  it('keeps a story as it was written, with LF ends', () => {
    const crlf = {
      ...WRITTEN,
      'src/content/values/care.mdx': (WRITTEN['src/content/values/care.mdx'] ?? '').replaceAll('\n', '\r\n'),
    };
    const story = '\nWe answer, and we say when.\n\n- Also on <Ref to="area/search" />.\n';
    expect(ONCE['data/releases/2026.9/content/values/care.mdx']).toBe(story);
    expect(withRelease(crlf, '2026.9', '2026-10-05', 'The first.')).toMatchObject({
      'data/releases/2026.9/content/values/care.mdx': story,
    });
  });

  it('is the same, byte for byte, when what was read of it is frozen again', () => {
    const [first] = read(TWICE).releases;
    if (!first) throw new Error('no release');
    const { version, inForce, notes, previous, accepted } = first;
    const again = freeze(first.records, { version, inForce, notes, previous, accepted: [...accepted] });
    for (const [path, text] of again) expect(text).toBe(TWICE[`data/releases/2026.9/${path}`]);
  });

  it('is joined with the people of today, who keep their ids when they are gone', () => {
    const gone = playbookFrom({ ...TWICE, 'data/people.yaml': 'ben: { name: Ben }\n' }).playbook;
    const [then] = gone.releases;
    expect(then?.playbook.find('area', 'search')?.accountable).toEqual([{ kind: 'missing', to: 'ana' }]);
    expect(then?.playbook.find('area', 'billing')?.accountable?.[0]).toMatchObject({ label: 'Ben' });
    expect(then?.playbook.find('value', 'care')?.prose?.plain).toBe('We answer, and we say when. Also on .');
  });
});

describe('whatever is done to a release is found, and named', () => {
  it('nothing is found where nothing was done', () => {
    expect(faults(TWICE)).toEqual([]);
    expect(read(TWICE).releases.map(({ version }) => version)).toEqual(['2026.9', '2026.10']);
  });

  it('not even where git has written CRLF into every file', () => {
    expect(
      faults(
        Object.fromEntries(
          Object.entries(TWICE).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'an altered record',
      changed(TWICE, 'data/releases/2026.9/records.json', (text) =>
        text.replace('She built it', 'He built it'),
      ),
      [
        'data/releases/2026.9/records.json: data/releases/2026.9/records.json was altered since 2026.9 was released.',
      ],
    ],
    [
      'a space in a manifest',
      changed(TWICE, 'data/releases/2026.10/release.json', (text) =>
        text.replace('"format": 1', '"format":  1'),
      ),
      [
        'data/releases/2026.10/release.json: data/releases/2026.10/release.json was altered: it is no longer the manifest that 2026.10 was sealed with.',
      ],
    ],
    [
      'a story that is gone',
      without(TWICE, 'data/releases/2026.10/content/values/care.mdx'),
      [
        'data/releases/2026.10/release.json: data/releases/2026.10/content/values/care.mdx is missing from release 2026.10.',
      ],
    ],
    [
      'a file that came to it',
      { ...TWICE, 'data/releases/2026.9/content/values/new.mdx': 'New.\n' },
      [
        'data/releases/2026.9/content/values/new.mdx: data/releases/2026.9/content/values/new.mdx was added to release 2026.9.',
      ],
    ],
    [
      'a README that came to it',
      { ...TWICE, 'data/releases/2026.9/README.md': 'New.\n' },
      ['data/releases/2026.9/README.md: data/releases/2026.9/README.md was added to release 2026.9.'],
    ],
    [
      'a manifest that is gone',
      without(TWICE, 'data/releases/2026.10/release.json'),
      [
        'data/releases/2026.10/content/values/care.mdx: The manifest of 2026.10, data/releases/2026.10/release.json, is missing.',
      ],
    ],
    [
      'the first release taken away',
      without(TWICE, 'data/releases/2026.9'),
      ['data/releases/2026.10/release.json: 2026.10 follows 2026.9, and data/releases/2026.9/ is missing.'],
    ],
    [
      'a folder that is no version',
      { ...TWICE, 'data/releases/draft/release.json': '{}' },
      ['data/releases/draft/release.json: “draft” is no version, so data/releases/draft/ is no release.'],
    ],
    [
      'a file beside the releases',
      { ...TWICE, 'data/releases/notes.txt': '' },
      ['data/releases/notes.txt: “notes.txt” belongs to no release.'],
    ],
  ])('%s', (_, files, expected) => {
    expect(faults(files)).toEqual(expected);
  });

  it('a release under another name', () => {
    const renamed = Object.fromEntries(
      Object.entries(TWICE).map(([path, text]) => [path.replace('/2026.10/', '/2026.11/'), text]),
    );
    expect(faults(renamed)).toEqual([
      'data/releases/2026.11/release.json: data/releases/2026.11/ was renamed: what is in it is 2026.10.',
    ]);
  });

  it('an earlier release made anew, with hashes of its own: the next one follows another', () => {
    const other = withRelease(
      changed(WRITTEN, 'data/areas.yaml', (text) => text.replace('She', 'He')),
      '2026.9',
      '2026-10-05',
      'The first.',
    );
    const forged = {
      ...TWICE,
      ...Object.fromEntries(Object.entries(other).filter(([path]) => path.startsWith('data/releases/'))),
    };
    expect(faults(forged)).toEqual([
      expect.stringContaining('2026.10 follows another 2026.9 than the one that is here'),
    ]);
  });

  it('the last release made anew is not seen by itself: that is the limit, and the hash of the end shows it', () => {
    const other = withRelease(without(TWICE, 'data/releases/2026.10'), '2026.10', '2026-11-03');
    expect(faults(other)).toEqual([]);
    expect(read(other).releases.at(-1)?.hash).not.toBe(read(TWICE).releases.at(-1)?.hash);
  });

  it('a release that stands between two others', () => {
    const late = {
      ...WRITTEN,
      ...Object.fromEntries(Object.entries(TWICE).filter(([path]) => path.includes('/2026.10/'))),
    };
    const between = withRelease(without(ONCE, 'x'), '2026.9.1', '2026-10-12');
    expect(faults({ ...late, ...between })).toEqual([
      expect.stringContaining('2026.10 follows 2026.9, and 2026.9.1 stands between them.'),
    ]);
  });

  it('a newer format is not called altered', () => {
    const text = manifestText({
      ...(JSON.parse(ONCE['data/releases/2026.9/release.json'] ?? '') as object),
      format: 2,
    } as never);
    expect(faults({ ...ONCE, 'data/releases/2026.9/release.json': text })).toEqual([
      expect.stringContaining('2026.9 was written by a newer version of this program (format 2)'),
    ]);
  });

  it('a broken release is a finding of check, at its file', () => {
    const { findings } = playbookFrom(
      changed(TWICE, 'data/releases/2026.9/records.json', (text) => `${text} `),
    );
    expect(
      findings.filter(({ rule }) => rule === 'release-is-untouched').map(({ place }) => place.file),
    ).toEqual(['data/releases/2026.9/records.json']);
  });
});

describe('versions are numbers with dots between them', () => {
  it('and are compared as numbers', () => {
    expect(['2026.10', '2026', '2026.9', '2025.12', '2026.9.1'].sort(compareVersions)).toEqual([
      '2025.12',
      '2026',
      '2026.9',
      '2026.9.1',
      '2026.10',
    ]);
  });
  it.each(['2026.3', '1', '0.1.0', '1.2.3.4'])('%s is one', (text) => {
    expect(isVersion(text)).toBe(true);
  });
  it.each(['', 'v1', '2026.03', '1.', '.1', '1..2', '1.2.3.4.5', '1234567', '../1', 'working'])(
    '“%s” is none',
    (text) => {
      expect(isVersion(text)).toBe(false);
    },
  );
});
