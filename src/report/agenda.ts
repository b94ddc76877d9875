import { agendaOf, MOST_OPEN, type Agenda, type ToDecide } from '../analysis/agenda.ts';
import type { Settled } from '../analysis/settled-by.ts';
import type { Forum, Playbook } from '../model/playbook.ts';
import type { Loaded } from '../playbook.ts';
import type { Finding } from '../rules/finding.ts';
import { formatDate } from '../time/date.ts';
import { counted } from '../time/quantity.ts';
import { QUESTIONS } from '../words.ts';
import { actionLine, decisionLine, inBlocks } from './agenda-lines.ts';
import { preReadInWords, summaryInWords, whenInWords } from './agenda-words.ts';
import { dayInWords } from './day-words.ts';
import { inCode, inMarkdown, tickedMarkdown } from './in-markdown.ts';
import { verdictInWords } from './open-words.ts';
import { nameOf, namesOf } from './settlers.ts';

/** The agenda of the next session of a forum as Markdown: of the alignment forum that meets next, unless one is asked for. */
export function agendaReport({ playbook, findings, asOf }: Loaded, asked?: Forum): string {
  const agenda = agendaOf(playbook, findings, asOf, asked);
  return inBlocks([
    `# ${agenda.forum ? `Agenda: ${inMarkdown(agenda.forum.label)}` : 'Agenda'}`,
    ...head(agenda, playbook),
    tickedMarkdown(`${summaryInWords(agenda)} As of ${formatDate(asOf)}.`),
    ...apart(agenda, playbook),
    ...decide(agenda.toDecide, playbook, asOf),
    ...late(agenda, playbook),
    ...questions(agenda),
  ]);
}

function head(agenda: Agenda<Finding>, playbook: Playbook): string[] {
  const { forum, others } = agenda;
  if (!forum) return [NO_FORUM];
  const names = others.map(({ id }) => inCode(`playbook agenda ${id}`));
  return [
    whenInWords(agenda, playbook).map(tickedMarkdown).join(' · '),
    ...(names.length > 0
      ? [`It is the alignment forum that meets next; of the others: ${names.join(', ')}.`]
      : []),
  ];
}

const NO_FORUM =
  'No alignment forum is written down that still meets, so nobody has a time to talk about this. Write one in `data/forums.yaml`, with `type: alignment`, `every:` and `first:`.';

function apart({ apart: groups }: Agenda<Finding>, playbook: Playbook): string[] {
  if (groups.length === 0) return [];
  const shown = groups.filter(({ clusters }) => clusters.some(({ whole }) => whole.length > 0));
  const left = groups.filter((group) => !shown.includes(group)).reduce((sum, { count }) => sum + count, 0);
  return [
    '## What pulls apart',
    ...shown.flatMap((group) => settled(group, playbook)),
    ...(left > 0
      ? [`And ${counted(left, 'thing')} more with other people; \`playbook check\` lists them.`]
      : []),
  ];
}

function settled({ parties, clusters, count }: Settled<Finding>, playbook: Playbook): string[] {
  const whole = clusters.flatMap((cluster) => cluster.whole);
  const left = count - whole.length;
  const items = whole.map(
    ({ message, fix }) => `- ${tickedMarkdown(message)}\n  Fix: ${tickedMarkdown(fix)}`,
  );
  return [
    `### ${inMarkdown(namesOf(parties, playbook) ?? 'Nobody is named: all of us')}`,
    [...items, ...(left > 0 ? [`- And ${left} more, which \`playbook check\` lists.`] : [])].join('\n'),
  ];
}

function decide(toDecide: ToDecide | undefined, playbook: Playbook, asOf: string): string[] {
  if (!toDecide) return [];
  const { open } = toDecide;
  const sent = preReadInWords(toDecide, asOf);
  return [
    '## To decide here',
    ...(sent ? [inMarkdown(sent)] : []),
    open.length === 0
      ? 'Nothing is open that is decided here.'
      : listOf(open, (one) => decisionLine(one, playbook)),
  ];
}

function late({ lateDecisions, lateActions }: Agenda<Finding>, playbook: Playbook): string[] {
  if (lateDecisions.length + lateActions.length === 0) return [];
  return [
    '## What is late',
    listOf(lateDecisions, (one) => decisionLine(one, playbook)),
    listOf(lateActions, (one) => actionLine(one, nameOf(one.owner, playbook))),
  ];
}

function questions({ asksQuestions, verdicts }: Agenda<Finding>): string[] {
  if (!asksQuestions) return [];
  const last = verdicts?.sessions.at(-1);
  const answers = new Map(verdicts?.courses.map((course) => [course.question, verdictInWords(course)]));
  const lines = (Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]).map((question, index) => {
    const answered = last ? ` Last time: ${answers.get(question) ?? ''}.` : '';
    return `${index + 1}. ${QUESTIONS[question]}${answered}`;
  });
  return [
    '## The three questions',
    last ? `Last answered on ${dayInWords(last.date)}.` : NOT_YET,
    lines.join('\n'),
  ];
}

const NOT_YET =
  'Nobody has answered them yet: each writes alone what we say and what success is, all read it, and then the group answers.';

/** As many lines as are told, and how many more there are. */
function listOf<T>(items: readonly T[], line: (item: T) => string): string {
  const rest = items.length - MOST_OPEN;
  return [...items.slice(0, MOST_OPEN).map(line), ...(rest > 0 ? [`- And ${rest} more.`] : [])].join('\n');
}
