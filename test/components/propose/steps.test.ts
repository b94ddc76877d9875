import { describe, expect, it } from 'vitest';
import { materialOf } from '../../../src/components/propose/material.ts';
import { loadedRecord } from '../../../src/components/propose/loaded-record.client.ts';
import { changedFile, newFile } from '../../../src/components/propose/outcome.client.ts';
import { stepsTo } from '../../../src/components/propose/steps.client.ts';
import { playbookFrom } from '../../support/playbook.ts';

const AREAS = `one:
  name: One
  tier: 1
# The second
two:
  name: Two
  tier: 2
`;
const at = (company: string, areas = AREAS) =>
  materialOf(
    'area',
    playbookFrom(
      {
        'data/company.yaml': `name: A\ntimezone: UTC\n${company}`,
        'data/areas.yaml': areas,
        'data/areas/three.yaml': 'name: Three\n',
      },
      { audience: 'leadership' },
    ),
  );
const HOSTS = {
  github: 'https://github.com/acme/playbook',
  gitlab: 'https://gitlab.example/acme/playbook',
  codeberg: 'https://codeberg.org/acme/playbook',
  bitbucket: 'https://bitbucket.org/acme/playbook',
};
const on = (url: string, areas?: string) => at(`repository: { url: ${url} }\n`, areas);

function stepsFor(material: ReturnType<typeof at>, id: string, changes: Record<string, unknown>) {
  const record = material.records.find((one) => one.id === id);
  if (!record) throw new RangeError(id);
  const { filled } = loadedRecord('area', record);
  const outcome = changedFile('area', record, filled, { ...filled, value: { ...filled.value, ...changes } });
  if (!outcome) throw new RangeError(`${id} is as it was`);
  return stepsTo(outcome, record, material);
}

describe('the steps of a proposal', () => {
  it('of one line in a file of many: find it by its number, and put another in its place', () => {
    const [open, find, send] = stepsFor(on(HOSTS.github), 'two', { tier: 3 });
    expect(open?.link?.address).toBe('https://github.com/acme/playbook/edit/main/data/areas.yaml#L5');
    expect(find).toEqual({
      says: 'Find line 7, below “two:”, that says “tier: 2”. Write this in its place:',
      takes: { text: '  tier: 3' },
    });
    expect(send?.says).toMatch(/^Press “Commit changes…”/);
  });

  it('of more than a line in a file of many: mark the lines of the record, and no others', () => {
    const [, mark] = stepsFor(on(HOSTS.github), 'two', { tier: 3, reason: 'Because.' });
    expect(mark?.says).toBe(
      'Mark the 3 lines of this record, from “two:” on line 5 on, and paste this in their place.',
    );
    expect(mark?.takes?.text).toBe('two:\n  name: Two\n  tier: 3\n  reason: Because.\n');
  });

  it('of a record whose lines nobody can tell: only what differs is changed, and no line is replaced', () => {
    const material = on(HOSTS.github, '{ one: { name: One, tier: 1 }, two: { name: Two, tier: 2 } }\n');
    const [, change] = stepsFor(material, 'two', { tier: 3 });
    expect(change?.says).toMatch(
      /^Find the lines below “two:” and change only those that are marked above\./,
    );
    expect(change?.takes).toBeUndefined();
  });

  it('of a record that is alone in its file: paste all of it', () => {
    const [copy, open, paste] = stepsFor(on(HOSTS.github), 'three', { tier: 3 });
    expect(copy?.takes).toEqual({ text: 'name: Three\ntier: 3\n', name: 'three.yaml' });
    expect(open?.link?.words).toBe('Open data/areas/three.yaml in the editor of GitHub');
    expect(paste?.says).toMatch(/^Click into the text, mark all of it .*on a phone, press long/);
  });

  it.each(Object.entries(HOSTS))(
    'of something new: the host begins the file, where it can with the text in it, and the text can be taken along all the same: %s',
    (name, url) => {
      const material = on(url);
      const steps = stepsTo(newFile('area', { id: 'four', value: { name: 'Four' } }), undefined, material);
      const [takes, ...others] = steps.filter((step) => step.takes);
      expect([takes?.takes, others]).toEqual([{ text: 'name: Four\n', name: 'four.yaml' }, []]);
      expect(takes?.link !== undefined).toBe(name === 'github' || name === 'codeberg');
      expect(steps.find((step) => step.link)?.link?.address).toContain(url);
      expect(steps.at(-1)?.says).toMatch(/(?:pull|merge) request/);
    },
  );

  it('of a text that is too long for an address: it is pasted', () => {
    const material = on(HOSTS.github);
    const steps = stepsTo(
      newFile('area', { id: 'four', value: { name: 'F', reason: 'Very, '.repeat(2000) } }),
      undefined,
      material,
    );
    expect(steps[0]?.takes?.name).toBe('four.yaml');
    expect(steps[1]?.link?.address.length).toBeLessThan(200);
  });

  it('without a code host: it is sent to whoever keeps the playbook', () => {
    const [copy, send, ...more] = stepsFor(at('contact: "#playbook"\n'), 'two', { tier: 3 });
    expect(copy?.takes?.text).toBe('two:\n  name: Two\n  tier: 3\n');
    expect(send?.says).toBe(
      'Send it to #playbook, with one sentence that says why. It belongs into data/areas.yaml on line 5.',
    );
    expect(more).toEqual([]);
    expect(stepsFor(at(''), 'three', { tier: 3 })[1]?.says).toMatch(
      /^Send it to whoever keeps this playbook, .* It belongs into data\/areas\/three\.yaml\.$/,
    );
  });
});
