import type { Playbook } from '../model/playbook.ts';
import type { Loaded } from '../playbook.ts';
import { covers } from '../rules/accept.ts';
import type { Finding, Severity } from '../rules/finding.ts';
import { RULES } from '../rules/index.ts';
import type { Place } from '../source/place.ts';
import { hasEnded } from '../time/period.ts';
import { inFolder } from './finding-places.ts';
import { levelOf } from './gate.ts';
import type { How, Report } from './how.ts';
import { sarifRules } from './sarif-rules.ts';
import { settlersInWords } from './settlers.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/**
 * Findings as SARIF 2.1.0, for code scanning. What the company has accepted is there as a note, suppressed with its reason.
 * Where a branch is compared with where it began, each result says whether it is new.
 */
export const sarifReport: Report = (loaded, how) => {
  const { playbook, findings, accepted } = loaded;
  const results = [
    ...findings.map((finding) => ({
      ...result(finding, LEVELS[levelOf(finding, how.gate)], playbook, how),
      suppressions: [],
    })),
    ...accepted.map((finding) => ({
      ...result(finding, 'note', playbook, how),
      suppressions: suppressions(finding, loaded, how),
    })),
  ];
  const run = {
    tool: { driver: { name: 'leadership-playbook', rules: sarifRules(RULES, LEVELS, playbook.company.url) } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [TOP]: { description: { text: 'The top of the repository.' } } },
    results,
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
};

function result(finding: Finding, level: string, playbook: Playbook, { folder, base }: How) {
  const { rule, subject, place, related, drift, parties } = finding;
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level,
    message: { text: messageOf(finding, playbook, folder) },
    locations: [location(place, folder, subject)],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, index) => ({
        id: index + 1,
        ...location(one.place, folder, one.subject),
        message: { text: one.subject ?? one.place.file },
      })),
    }),
    partialFingerprints: { 'ruleAndSubjects/v1': finding.fingerprint },
    ...(base && { baselineState: base.before.has(finding) ? 'unchanged' : 'new' }),
    properties: { drift, parties },
  };
}

/** What is wrong, where else, who settles it and the repair; the other places are links, as only linked ones are shown. */
function messageOf(finding: Finding, playbook: Playbook, folder: string): string {
  const also = finding.related.map(
    ({ place }, index) => `[${bracketed(`${inFolder(folder, place.file)}:${place.line}`)}](${index + 1})`,
  );
  const settlers = settlersInWords(finding, playbook);
  return [
    unlinked(finding.message),
    ...(also.length > 0 ? [`Also: ${also.join(', ')}`] : []),
    ...(settlers ? [`To settle: ${unlinked(settlers)}`] : []),
    `Fix: ${unlinked(finding.fix)}`,
  ].join('\n');
}

/** Words of an author that look like a link stay words. */
const unlinked = (text: string): string => text.replaceAll('](', '] (');
const bracketed = (text: string): string => text.replace(/[\\[\]]/g, '\\$&');

const TOP = '%SRCROOT%';

function location({ file, line, column, endLine, endColumn }: Place, folder: string, subject?: string) {
  const uri = inFolder(folder, file).toWellFormed().split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: TOP },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
    ...(subject && { logicalLocations: [{ fullyQualifiedName: subject }] }),
  };
}

function suppressions(finding: Finding, { playbook, asOf }: Loaded, { folder }: How) {
  const entries = playbook.accepted.filter((entry) => covers(entry, finding) && !hasEnded(entry, asOf));
  return entries.map((entry) => ({
    kind: 'external',
    status: 'accepted',
    justification: entry.reason,
    location: location(entry.at([]), folder),
  }));
}
