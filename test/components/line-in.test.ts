import { expect, it } from 'vitest';
import { editAddress } from '../../src/components/host.client.ts';
import { lineIn } from '../../src/components/line-in.ts';

const shown = (file: string, isWhole: boolean) => lineIn({ file, line: 12 }, isWhole);

it('a line is named where whoever opens the file finds it there', () => {
  expect(shown('data/areas.yaml', true)).toBe(12);
  expect(shown('data/areas.yaml', false)).toBe(12);
  expect(shown('data/checkpoints.yaml', true)).toBe(12);
});

it('none is named in a copy that counts no line of what leaders wrote in their own name', () => {
  const files = [
    'data/checkpoints.yaml',
    'data/decisions/a.yaml',
    'data/pulses.yaml',
    'src/content/decisions/a.mdx',
  ];
  expect(files.map((file) => shown(file, false))).toEqual([undefined, undefined, undefined, undefined]);
});

it('a file can be edited where no line is known', () => {
  const address = (url: string) =>
    editAddress({ url, branch: 'main' }, { file: 'data/pulses.yaml', line: undefined });
  expect(address('https://github.com/acme/playbook')).toBe(
    'https://github.com/acme/playbook/edit/main/data/pulses.yaml',
  );
  expect(address('https://bitbucket.org/acme/playbook')).toBe(
    'https://bitbucket.org/acme/playbook/src/main/data/pulses.yaml?mode=edit',
  );
});
