import { describe, expect, it } from 'vitest';
import { playbookFrom } from '../../support/playbook.ts';
import { TWICE, withRelease, WRITTEN, type Texts } from '../../support/released.ts';

describe('a copy that withholds something has releases of its own', () => {
  const secret = {
    ...WRITTEN,
    'data/areas.yaml': `${WRITTEN['data/areas.yaml'] ?? ''}\nplans:\n  name: Plans\n  accountable: ana\n  audience: leadership\n\nzeal:\n  name: Zeal\n  accountable: ben\n`,
  };
  const open = {
    ...WRITTEN,
    'data/areas.yaml': `${WRITTEN['data/areas.yaml'] ?? ''}\n\nzeal:\n  name: Zeal\n  accountable: ben\n`,
  };
  const twice = (files: Texts) => withRelease(withRelease(files, '1', '2026-10-05'), '2', '2026-11-02');
  const heads = (files: Texts, audience: string) =>
    playbookFrom(files, { audience }).playbook.releases.map(({ hash }) => hash);

  it('whose hashes are those of releases in which it never was', () => {
    expect(heads(twice(secret), 'everyone')).toEqual(heads(twice(open), 'everyone'));
    expect(heads(twice(secret), 'leadership')).not.toEqual(heads(twice(secret), 'everyone'));
    expect(heads(twice(open), 'leadership')).toEqual(heads(twice(open), 'everyone'));
  });

  it('and from which goes what is closed today, though it was open when it was released', () => {
    const closed = {
      ...twice(open),
      'data/areas.yaml': `work:\n  name: Work\n  accountable: ben\n  formerly: zeal\n  audience: leadership\n`,
    };
    const [first] = playbookFrom(closed, { audience: 'everyone' }).playbook.releases;
    expect(first?.playbook.find('area', 'search')).toBeDefined();
    expect(first?.playbook.find('area', 'zeal')).toBeUndefined();
  });

  it('and notes on a release only where whoever wrote them opened them', () => {
    const signed = {
      ...twice(open),
      'data/signoffs/1.yaml':
        '- { by: ana, position: agree, note: Yes., public: true }\n- by: ben\n  position: disagree-and-commit\n  note: Hm.\n',
    };
    const said = (audience: string) =>
      playbookFrom(signed, { audience }).playbook.releases[0]?.signoffs.map(({ position, note }) => [
        position,
        note,
      ]);
    expect(said('everyone')).toEqual([
      ['agree', 'Yes.'],
      ['disagree-and-commit', undefined],
    ]);
    expect(said('leadership')).toEqual([
      ['agree', 'Yes.'],
      ['disagree-and-commit', 'Hm.'],
    ]);
  });
});

describe('who stands behind a release is written once for each', () => {
  const found = (path: string, text: string) =>
    playbookFrom({ ...TWICE, [path]: text }).findings.flatMap(({ cause, place, message }) =>
      cause === undefined ? [`${place.file}:${place.line}:${place.column} ${message}`] : [],
    );
  it('twice is a fault', () => {
    expect(
      found(
        'data/signoffs/2026.9.yaml',
        '- { by: ana, position: agree }\n- { by: ana, position: abstain }\n',
      ),
    ).toEqual(['data/signoffs/2026.9.yaml:2:9 “ana” stands here twice; the first is on line 1.']);
  });
  it('so is somebody who is not there, and a release that is not', () => {
    expect(found('data/signoffs/2026.9.yaml', '- { by: dan, position: agree }\n')).toEqual([
      expect.stringContaining('data/signoffs/2026.9.yaml:1:9 “dan” is no person'),
    ]);
    expect(found('data/signoffs/2026.7.yaml', '[]\n')).toEqual([
      'data/signoffs/2026.7.yaml:1:1 “data/signoffs/2026.7.yaml” is about 2026.7, and there is no release of that name.',
    ]);
    expect(found('data/signoffs/autumn.yaml', '[]\n')).toEqual([
      'data/signoffs/autumn.yaml:1:1 “data/signoffs/autumn.yaml” is named for no version.',
    ]);
  });
});
