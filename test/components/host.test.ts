import { describe, expect, it } from 'vitest';
import { editAddress, newFileAddress, reportAddress } from '../../src/components/host.client.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { memoryFiles } from '../../src/source/files.ts';

const at = { file: 'data/areas.yaml', line: 12 };
const company = (yaml: string) =>
  loadPlaybook(memoryFiles({ 'data/company.yaml': `name: X\ntimezone: UTC\n${yaml}` }), {
    asOf: '2026-11-23',
  }).playbook.company;

describe('links to the code host', () => {
  it.each([
    ['https://github.com/acme/playbook', 'https://github.com/acme/playbook/edit/main/data/areas.yaml#L12'],
    [
      'https://github.com/acme/playbook.git',
      'https://github.com/acme/playbook/edit/main/data/areas.yaml#L12',
    ],
    [
      'https://gitlab.acme.example/g/playbook/',
      'https://gitlab.acme.example/g/playbook/-/edit/main/data/areas.yaml#L12',
    ],
    [
      'https://codeberg.org/acme/playbook',
      'https://codeberg.org/acme/playbook/_edit/main/data/areas.yaml#L12',
    ],
    [
      'https://bitbucket.org/acme/p',
      'https://bitbucket.org/acme/p/src/main/data/areas.yaml?mode=edit#lines-12',
    ],
  ])('open the editor of %s at file and line', (url, address) => {
    expect(editAddress({ url, branch: 'main' }, at)).toBe(address);
  });

  it('begin a new file with its path and its text filled in, and nothing of it escapes', () => {
    const address = newFileAddress(
      { url: 'https://github.com/acme/p', branch: 'main' },
      'data/areas/new.yaml',
      'a: b&c #1\n',
    );
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
      filename: 'data/areas/new.yaml',
      value: 'a: b&c #1\n',
    });
  });
});

describe('“something here pulls apart”', () => {
  it('is a mail where the contact is an address, filled in', () => {
    const address = reportAddress(company('contact: playbook@acme.example\n'), 'A & B', 'x\ny');
    expect(address).toBe('mailto:playbook@acme.example?subject=A%20%26%20B&body=x%0Ay');
  });

  it('is an issue where there is a repository and no mail', () => {
    const address = reportAddress(company('repository: { url: https://github.com/acme/p }\n'), 'A', 'b');
    expect(address).toBe('https://github.com/acme/p/issues/new?title=A&body=b');
  });

  it('is nothing where nobody is named', () => {
    expect(reportAddress(company(''), 'A', 'b')).toBeUndefined();
  });
});
