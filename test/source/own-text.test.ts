import { describe, expect, it } from 'vitest';
import { forAudience } from '../../src/source/audience.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { ownTexts } from '../../src/source/own-text.ts';
import { readSource } from '../../src/source/read.ts';

function textsFor(audience: string, files: Readonly<Record<string, string>>) {
  const whole = readSource(
    memoryFiles({ 'data/company.yaml': '# Ours\nname: A\ntimezone: UTC\n', ...files }),
  );
  const own = ownTexts(whole, forAudience(whole, audience));
  return (ref: string) => own(ref)?.text;
}

const AREAS = `# All of them
one: # the first
  # Since May.
  name: One
  aliases: [uno]
# The second is secret.
two:
  name: Two # secret
  audience: leadership
# The third
three: { name: Three }
four: { name: Four }
`;

describe('the text of a record is', () => {
  const open = textsFor('everyone', {
    'data/areas.yaml': AREAS,
    'data/areas/five.yaml': '# Alone\nname: Five\n',
    'src/content/guides/work.mdx': '---\nname: Work\n---\n\nOpenly.\n',
  });

  it('its own lines with the comments in them, where the file holds others', () => {
    expect(open('area/one')).toBe('one: # the first\n  # Since May.\n  name: One\n  aliases: [uno]\n');
    expect(open('area/three')).toBe('three: { name: Three }\n');
    expect(open('area/four')).toBe('four: { name: Four }\n');
  });

  it('its whole file, where it is alone there', () => {
    expect(open('area/five')).toBe('# Alone\nname: Five\n');
    expect(open('guide/work')).toBe('---\nname: Work\n---\n\nOpenly.\n');
    expect(open('company/company')).toBe('# Ours\nname: A\ntimezone: UTC\n');
  });

  it('nothing, where it is withheld or not there', () => {
    expect(open('area/two')).toBeUndefined();
    expect(open('area/six')).toBeUndefined();
    expect(textsFor('leadership', { 'data/areas.yaml': AREAS })('area/two')).toBe(
      'two:\n  name: Two # secret\n  audience: leadership\n',
    );
  });

  it('not told where it shares its line with another record', () => {
    const shared = textsFor('everyone', {
      'data/areas.yaml': '{ one: { name: One }, two: { name: Two, audience: leadership } }\n',
    });
    expect(shared('area/one')).toBeUndefined();
  });

  it('not told where its lines can only be read with those around them', () => {
    for (const areas of [
      '{ one: { name: One,\n  tier: 1 },\n  two: { name: Two } }\n',
      '{\n  one: { name: One },\n  two: { name: Two }\n}\n',
      '{\none: { name: One,\n  tier: 1 }, two: { name: Two }\n}\n',
    ])
      expect(textsFor('everyone', { 'data/areas.yaml': areas })('area/one')).toBeUndefined();
  });
});

describe('of a record in which somebody may speak in their own name', () => {
  const files = {
    'data/people.yaml': 'ana: { name: Ana }\n',
    'data/decisions.yaml': `rota:
  question: Who is on call?
  status: raised
  raised: 2026-11-02
  # Ana was furious.
  positions: [{ by: ana, position: disagree, note: Never. }]
`,
  };
  it('a copy that withholds such words has no text, not even where nothing is withheld', () => {
    const { 'data/people.yaml': people } = files;
    expect(textsFor('everyone', files)('decision/rota')).toBeUndefined();
    const without = {
      'data/people.yaml': people,
      'data/decisions.yaml': 'rota: { question: Who?, status: raised, raised: 2026-11-02 }\n',
    };
    expect(textsFor('everyone', without)('decision/rota')).toBeUndefined();
  });
  it('the copy that holds them has it whole', () => {
    expect(textsFor('leadership', files)('decision/rota')).toBe(files['data/decisions.yaml']);
  });
});
