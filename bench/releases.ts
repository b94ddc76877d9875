import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planRelease } from '../src/cli/release-plan.ts';
import { memoryFiles } from '../src/source/files.ts';
import { addDays } from '../src/time/date.ts';
import { companyOfSize } from '../test/support/company-of-size.ts';
import { build as built, costInWords, memoryDisk, write, type Cost } from './build.ts';

/**
 * What releases cost: builds of one playbook of some 200 records with one release and with thirty,
 * the latter also with the last build kept. Medians of interleaved runs, as ratios of the first.
 * Usage: node bench/releases.ts [runs] [folder]; the folder should be on a tmpfs (default: /dev/shm, else the temporary folder).
 */
const runs = Number(process.argv[2] ?? 3);
const parent = process.argv[3] ?? memoryDisk();
const place = mkdtempSync(join(parent, 'playbook-bench-'));

/** The company with so many releases: in each, one area in ten has another owner, and one promise in eight another time. */
function withReleases(count: number): Record<string, string> {
  let files: Record<string, string> = companyOfSize(8);
  const edited = (round: number): Record<string, string> => ({
    ...files,
    'data/areas.yaml': lines('data/areas.yaml', round, 10, (line) =>
      line.replace(/accountable: p\d+/, `accountable: p${round % 30}`),
    ),
    'data/behaviours.yaml': lines('data/behaviours.yaml', round, 8, (line) =>
      line.replace(/within: [^,]+/, `within: ${(round % 5) + 1} business days`),
    ),
  });
  for (let round = 0; round < count; round += 1) {
    files = edited(round);
    const plan = planRelease(memoryFiles(files), {
      version: `2026.${round + 1}`,
      inForce: addDays('2026-01-05', round * 7),
      notes: `Round ${round + 1}.`,
    });
    for (const [path, text] of plan.files) files[`${plan.folder}/${path}`] = text;
  }
  return files;

  function lines(path: string, round: number, every: number, edit: (line: string) => string): string {
    return (files[path] ?? '')
      .split('\n')
      .map((line, at) => (at % every === round % every ? edit(line) : line))
      .join('\n');
  }
}

const build = (root: string) => built(root, join(place, 'out'));
const [one, thirty] = [withReleases(1), withReleases(30)];
const costs: Record<string, Cost[]> = {
  'one release': [],
  'thirty, cold': [],
  'thirty, last build kept': [],
};
try {
  for (let run = 0; run < runs; run += 1) {
    // What is kept is kept by root: a new root is cold.
    costs['one release']?.push(build(write(join(place, `one-${run}`), one)));
    const root = write(join(place, `thirty-${run}`), thirty);
    costs['thirty, cold']?.push(build(root));
    mkdirSync(join(root, 'data/terms'));
    const term = join(root, `data/terms/word-${run}.yaml`);
    writeFileSync(term, `name: Word ${run}\ndefinition: A word that came since.\n`);
    costs['thirty, last build kept']?.push(build(root));
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
const base = costs['one release'] ?? [];
for (const [name, all] of Object.entries(costs))
  process.stdout.write(`${name.padEnd(26)} ${costInWords(all, base)}\n`);
