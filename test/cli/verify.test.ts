import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli/commands/verify.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { TWICE } from '../support/released.ts';

const FROZEN = Object.keys(TWICE).filter((path) => path.startsWith('data/releases/'));

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'verify-'));
  for (const [path, text] of Object.entries(TWICE)) {
    fs.mkdirSync(dirname(join(root, path)), { recursive: true });
    fs.writeFileSync(join(root, path), text);
  }
});
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

async function verify() {
  let said = '';
  const say = (text: string) => void (said += text);
  const code = await run([], { root, asOf: PINNED_DAY, stdout: say, stderr: say, colour: false });
  return { code, said };
}

test('Two releases that nobody touched are as released', async () => {
  const { code, said } = await verify();
  expect(said).toContain('2 releases are as released.');
  expect(code).toBe(0);
});

test.each(FROZEN)(
  'Verify names %s where one byte of it was altered, or it was cut short or deleted',
  async (path) => {
    const file = join(root, path);
    const whole = fs.readFileSync(file);
    const flipped = Buffer.from(whole);
    const middle = whole.length >> 1;
    flipped.writeUInt8(whole.readUInt8(middle) ^ 1, middle);
    for (const damage of [flipped, whole.subarray(0, middle), undefined]) {
      if (damage) fs.writeFileSync(file, damage);
      else fs.rmSync(file);
      const { code, said } = await verify();
      expect(code).toBe(1);
      expect(said).toContain(path);
    }
  },
);
