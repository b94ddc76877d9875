import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BASE_FOLDER, review } from '../support/review.ts';
import { newRepository, write, type Repository } from '../support/repository.ts';

const BRANCHES = join(import.meta.dirname, 'branches');

/** What a branch does to the playbook in `base`: the first place where a text stands is written anew, and files grow or come. */
interface Edit {
  readonly replace?: readonly { readonly file: string; readonly from: string; readonly to: string }[];
  readonly append?: Readonly<Record<string, string>>;
  readonly add?: Readonly<Record<string, string>>;
}

let repository: Repository;
beforeEach(() => {
  repository = newRepository();
  cpSync(BASE_FOLDER, repository.root, { recursive: true });
  repository.commit({});
  repository.git('checkout', '--quiet', '-b', 'topic');
});
afterEach(() => repository.remove());

function apply({ replace = [], append = {}, add = {} }: Edit): void {
  const textOf = (file: string) => readFileSync(join(repository.root, file), 'utf8');
  for (const { file, from, to } of replace) {
    const text = textOf(file);
    if (!text.includes(from)) throw new Error(`“${from}” stands nowhere in ${file}`);
    write(repository.root, { [file]: text.replace(from, () => to) });
  }
  for (const [file, more] of Object.entries(append)) write(repository.root, { [file]: textOf(file) + more });
  repository.commit(add);
}

describe('each branch in test/review/branches is reviewed in the words that were written down for it', () => {
  for (const name of readdirSync(BRANCHES)) {
    it(name.replaceAll('-', ' '), async () => {
      const of = (file: string) => readFileSync(join(BRANCHES, name, file), 'utf8');
      apply(parse(of('edit.yaml')) as Edit);
      const { code, stdout } = await review(repository.root);
      expect(stdout.replace(/(?<=at `)[0-9a-f]{8}(?=`)/, 'COMMIT')).toBe(of('expected.txt'));
      expect(code).toBe(0);
    });
  }
});
