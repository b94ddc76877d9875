import { stringify } from 'yaml';
import { memoryFiles } from '../source/files.ts';
import { readReleases } from '../source/releases/read.ts';
import { RELEASES } from '../source/releases/text.ts';
import { EXAMPLE_BASE } from './example.ts';
import type { Example } from './rule.ts';

/** The files of an example as a reader is shown them: of a release, what it says of the records that the example is about. */
export function exampleShown(example: Example): [file: string, text: string][] {
  const isFrozen = (file: string) => file.startsWith(`${RELEASES}/`);
  const written = Object.entries(example).filter(([file]) => !isFrozen(file));
  const { releases, faults } = readReleases(memoryFiles(example));
  const broken = faults.map(({ place }) => place.file);
  const touched = Object.entries(example).filter(([file]) => broken.includes(file));
  const frozen = releases.map(({ version, inForce, records }): [string, string] => {
    const told = records.filter(({ file }) => !(file in EXAMPLE_BASE) && !file.startsWith('src/'));
    const texts = told.map(({ ref, value }) => `# ${ref}\n${stringify(value)}`);
    return [`${RELEASES}/${version}/`, `# In force from ${inForce}\n${texts.join('')}`];
  });
  return [...written, ...frozen, ...touched];
}
