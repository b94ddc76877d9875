import type { Loaded } from '../playbook.ts';
import type { Finding } from '../rules/finding.ts';
import { closing } from './closing.ts';
import { dotted, everywhere, inFolder } from './finding-places.ts';
import { isFailing, levelOf } from './gate.ts';
import { added, earlier, type How, type Report } from './how.ts';
import { settlersInWords } from './settlers.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Findings as annotations of a GitHub workflow. Of each sort GitHub shows the first ten of a step,
 * so what fails comes first; what was there before is a notice, at the end.
 */
export const githubReport: Report = (loaded, how) => {
  const findings = added(loaded, how);
  const failing = findings.filter((finding) => isFailing(finding, how.gate));
  const others = findings.filter((finding) => !isFailing(finding, how.gate));
  const lines = [
    ...[...failing, ...others].map((finding) =>
      annotation(COMMANDS[levelOf(finding, how.gate)], finding, '', loaded, how),
    ),
    ...earlier(loaded, how).map((finding) => annotation('notice', finding, ' (there before)', loaded, how)),
    ...closing(loaded, { ...how, colour: false }),
  ];
  return `${lines.join('\n')}\n`;
};

function annotation(command: string, finding: Finding, note: string, { playbook }: Loaded, how: How): string {
  const { place, rule, drift, message, fix } = finding;
  const { line, column, endLine, endColumn } = place;
  const settlers = settlersInWords(finding, playbook);
  const properties: Record<string, string | number> = {
    file: inFolder(how.folder, place.file),
    line,
    // GitHub refuses columns where a stretch runs over several lines.
    ...(line === endLine && { col: column }),
    endLine,
    ...(line === endLine && { endColumn }),
    title: `${rule}${drift ? ' (brought by time alone)' : ''}${note}`,
  };
  const data = [
    message,
    ...(finding.related.length > 0 ? [`Where: ${dotted(everywhere(finding, how.folder))}`] : []),
    ...(settlers ? [`To settle: ${settlers}`] : []),
    `Fix: ${fix}`,
  ].join('\n');
  const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${command} ${written.join(',')}::${inData(data)}`;
}

/** What GitHub would read as the end of a line or as an escape, escaped as it asks for. */
const inData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property also what would end it. */
const inProperty = (text: string): string => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
