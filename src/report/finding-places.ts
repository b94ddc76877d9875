import type { Finding } from '../rules/finding.ts';
import type { Place } from '../source/place.ts';

/** The path of a file in its repository, where the playbook lies in a folder of it. */
export const inFolder = (folder: string, file: string): string => (folder ? `${folder}/${file}` : file);

/** Where the other records of a finding stand, each place once: `data/focuses.yaml:38:14`. */
export function elsewhere({ related }: Finding, folder = ''): string[] {
  return [...new Set(related.map(({ place }) => written(place, folder)))];
}

/** Every place that a finding names, its own first. */
export const everywhere = (finding: Finding, folder = ''): string[] => [
  ...new Set([written(finding.place, folder), ...elsewhere(finding, folder)]),
];

/** A list joined by dots; past six the rest is counted. */
export const dotted = (places: readonly string[]): string =>
  `${places.slice(0, MOST).join(' · ')}${places.length > MOST ? ` · ${places.length - MOST} more` : ''}`;

const MOST = 6;
const written = ({ file, line, column }: Place, folder: string): string =>
  `${inFolder(folder, file)}:${line}:${column}`;
