import { settledBy, type Room } from '../analysis/settled-by.ts';
import type { Loaded } from '../playbook.ts';
import type { Finding } from '../rules/finding.ts';
import { comparedInWords, countsInWords, overInWords } from './closing.ts';
import { everywhere } from './finding-places.ts';
import { fails, isFailing } from './gate.ts';
import { added, earlier, type How, type Report } from './how.ts';
import { inCode, inMarkdown, tickedMarkdown } from './in-markdown.ts';
import { pageOf } from './rule-page.ts';
import { namesOf } from './settlers.ts';
import { apartAndKnown, restInWords } from './worth-knowing.ts';

const ROOM: Room = { perRule: 5, whole: 40, lines: 200 };
/** Bytes of each section: together short enough for a comment on a pull request, and far below what a step may sum up. */
const BYTES = { failing: 28_000, other: 14_000, before: 14_000 };
/** So many of one rule fit where it alone was asked about. */
const MOST_OF_ONE = 50;
const SEVERITIES = { error: 'Error', warning: 'Warning', info: 'Worth knowing' } as const;

/** Findings as a summary in Markdown, by who has to settle them: what fails, then the rest, then what is only worth knowing, then what was there before. */
export const markdownReport: Report = (loaded, how) => {
  const findings = added(loaded, how);
  const failing = findings.filter((finding) => isFailing(finding, how.gate));
  const others = findings.filter((finding) => !isFailing(finding, how.gate));
  const { apart } = apartAndKnown(others);
  const before = earlier(loaded, how);
  const mark = fails(findings, how.gate) ? '✖' : '✔';
  const accepted = loaded.accepted.length > 0 ? `, ${loaded.accepted.length} accepted` : '';
  const compared = comparedInWords(loaded, how);
  const blocks = [
    `## ${mark} Playbook: ${countsInWords(findings, how.gate, how.base ? 'new ' : '')}${accepted}`,
    ...(findings.length === 0 ? [how.base ? 'This branch adds nothing that pulls apart.' : QUIET] : []),
    ...section('### What fails the check', failing, BYTES.failing, loaded, how),
    ...section(failing.length > 0 ? '### What does not fail it' : '', apart, BYTES.other, loaded, how),
    ...worthKnowing(others, how),
    ...(before.length > 0
      ? [
          `<details><summary>There before: ${before.length}</summary>`,
          ...section('', before, BYTES.before, loaded, how),
          '</details>',
        ]
      : []),
    ...(compared ? [`${inMarkdown(compared)}.`] : []),
    `In ${overInWords(loaded.counts)}, as of ${loaded.asOf}.`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
};

const QUIET = 'Everything can be read, and nothing pulls apart.';

/** What is only worth knowing, folded away: a few of each rule, and how to see the rest. */
function worthKnowing(findings: readonly Finding[], how: How): string[] {
  const { known } = apartAndKnown(findings, how.rule === undefined ? undefined : MOST_OF_ONE);
  const count = known.reduce((sum, { told, more }) => sum + told.length + more, 0);
  if (count === 0) return [];
  return [
    `<details><summary>Worth knowing: ${count}</summary>`,
    known
      .flatMap((some) => [
        ...some.told.map((finding) => line(finding, how)),
        ...(some.more > 0 ? [`- ${tickedMarkdown(restInWords(some))}`] : []),
      ])
      .join('\n'),
    '</details>',
  ];
}

/** Findings below a heading, as many as fit; the rest is counted. */
function section(
  heading: string,
  findings: readonly Finding[],
  bytes: number,
  loaded: Loaded,
  how: How,
): string[] {
  if (findings.length === 0) return [];
  const blocks: string[] = [];
  let left = bytes;
  let shown = 0;
  for (const { title, items } of groups(findings, loaded, how)) {
    const fitting = items.filter((item) => {
      left -= Buffer.byteLength(item) + 1;
      return left > 0;
    });
    if (fitting.length > 0) blocks.push(title, fitting.join('\n'));
    shown += fitting.length;
  }
  const rest = findings.length - shown;
  return [heading, ...blocks, ...(rest > 0 ? [`And ${rest} more, which \`playbook check\` lists.`] : [])];
}

/** What cannot be read, whoever wrote it; then the rest by the people who have to settle it. */
function groups(findings: readonly Finding[], loaded: Loaded, how: How) {
  const unreadable = findings.filter(({ cause }) => cause === undefined);
  const apart = findings.filter(({ cause }) => cause !== undefined);
  return [
    { title: '#### Cannot be read', items: unreadable.map((finding) => whole(finding, loaded, how)) },
    ...settledBy(apart, ROOM).map(({ parties, clusters }) => ({
      title: `#### ${short(namesOf(parties, loaded.playbook) ?? 'Nobody is named: the leadership team', inMarkdown)}`,
      items: clusters.flatMap((cluster) => [
        ...cluster.whole.map((finding) => whole(finding, loaded, how)),
        ...cluster.lines.map((finding) => line(finding, how)),
      ]),
    })),
  ];
}

function whole(finding: Finding, { playbook }: Loaded, { folder }: How): string {
  const { rule, severity, drift, message, fix } = finding;
  const late = drift ? ', brought by time alone' : '';
  const places = everywhere(finding, folder);
  const more = places.length > 6 ? ` · ${places.length - 6} more` : '';
  const site = playbook.company.url;
  return [
    `- **${SEVERITIES[severity]}${late}:** ${short(message, tickedMarkdown)}`,
    `Fix: ${short(fix, tickedMarkdown)}`,
    `${places
      .slice(0, 6)
      .map((place) => short(place, inCode))
      .join(' · ')}${more} · ${site === undefined ? rule : `[${rule}](<${pageOf(rule, site)}>)`}`,
  ].join('<br>');
}

const line = (finding: Finding, { folder }: How): string =>
  `- ${short(finding.message, tickedMarkdown)} ${short(everywhere(finding, folder)[0] ?? '', inCode)}`;

/** Text cut where it is longer than anybody reads in a list. */
const short = (text: string, write: (text: string) => string): string =>
  write(text.length > 500 ? `${text.slice(0, 499).toWellFormed()}…` : text);
