import { weekOf, type Week } from '../analysis/week.ts';
import type { Parted } from '../analysis/week-parted.ts';
import type { Seated } from '../analysis/week-seats.ts';
import type { Missing, Person, Playbook } from '../model/playbook.ts';
import type { Loaded } from '../playbook.ts';
import { formatDate } from '../time/date.ts';
import { POSITIONS, QUESTIONS } from '../words.ts';
import { actionLine, decisionLine, inBlocks } from './agenda-lines.ts';
import { dayInWords, sessionInWords } from './day-words.ts';
import { inCode, inMarkdown } from './in-markdown.ts';
import { verdictInWords } from './open-words.ts';
import { nameOf, namesOf } from './settlers.ts';
import {
  changeInWords,
  isParted,
  lateSentence,
  leftInWords,
  partedInWords,
  progressInWords,
} from './week-words.ts';

/** The week of a leadership team as Markdown, for four minutes. */
export function weekReport({ playbook, asOf }: Pick<Loaded, 'playbook' | 'asOf'>): string {
  const week = weekOf(playbook, asOf);
  return inBlocks([
    `# This week: ${dayInWords(asOf)}`,
    inMarkdown(`${partedInWords(week)} ${lateSentence(week)}`),
    '## The focus',
    ...focus(week),
    isParted(week) ? '## Where we parted' : '## What we said together',
    ...parted(week.parted, playbook),
    '## What waits',
    ...(week.seats.length === 0 ? ['Nothing waits.'] : week.seats.flatMap((seat) => waits(seat, playbook))),
    `## What changed since ${dayInWords(week.days.from)}`,
    ...changes(week),
    '## Next',
    ...next(week),
  ]);
}

function focus({ focuses }: Week): string[] {
  if (focuses.length === 0) return ['There is no one focus now.'];
  return focuses.map((now) => {
    const stands = progressInWords(now);
    const measure = stands && now.progress ? ` ${now.progress.measure.label}: ${stands}.` : '';
    return `**${inMarkdown(now.focus.label)}** ${inMarkdown(`${capital(leftInWords(now))}.${measure}`)}`;
  });
}

function parted({ checkpoint, courses, sideBySide, notes, dissents }: Parted, playbook: Playbook): string[] {
  const of = (who: Person | Missing) => inMarkdown(nameOf(who, playbook));
  return [
    ...(checkpoint
      ? [
          `What the group said on ${dayInWords(checkpoint.date)}:`,
          courses.map((one) => `- ${QUESTIONS[one.question]} ${capital(verdictInWords(one))}.`).join('\n'),
        ]
      : ['The group has not answered the three questions yet.']),
    ...sideBySide.flatMap(({ field, sentences }) => [
      field === 'message' ? 'What each wrote that we say:' : 'What each wrote that success is:',
      sentences.map(({ by, words }) => `- **${of(by)}:** ${inMarkdown(words)}`).join('\n'),
    ]),
    ...(notes.length > 0
      ? ['And beside it:', notes.map(({ by, words }) => `- **${of(by)}:** ${inMarkdown(words)}`).join('\n')]
      : []),
    ...(dissents.length > 0
      ? [
          'Who did not agree:',
          dissents
            .map(
              ({ decision, by, position, note }) =>
                `- **${of(by)}** ${POSITIONS[position]} on “${inMarkdown(decision.label)}”${note ? `: ${inMarkdown(note)}` : ''}`,
            )
            .join('\n'),
        ]
      : []),
  ];
}

function waits({ party, decisions, actions }: Seated, playbook: Playbook): string[] {
  const who = party ? (namesOf([party.id], playbook) ?? party.label) : 'Nobody is named';
  return [
    `### ${inMarkdown(who)}`,
    [
      ...decisions.map((one) => decisionLine(one, playbook, party)),
      ...actions.map((one) => actionLine(one)),
    ].join('\n'),
  ];
}

function changes({ changes: all }: Week): string[] {
  if (all.length === 0) return ['Nothing that is written down.'];
  return [
    all
      .map((change) => {
        const { what, node, title, more } = changeInWords(change);
        const name = inMarkdown(title ?? node.label);
        const day = formatDate(change.on, { year: false });
        return `- ${day}, ${what.toLowerCase()}: **${name}**${more ? ` ${inMarkdown(more)}` : ''}`;
      })
      .join('\n'),
  ];
}

function next({ coming, forum }: Week): string[] {
  if (coming.length === 0) return ['No forum meets in the next seven days.'];
  return [
    coming
      .map((one) => {
        // The agenda is that of the next session alone.
        const isNext = one === coming.find((other) => other.forum === forum);
        const agenda = isNext && forum ? `; its agenda: ${inCode(`playbook agenda ${forum.id}`)}` : '';
        return `- ${sessionInWords(one.session, { year: false })}: ${inMarkdown(one.forum.label)}${agenda}`;
      })
      .join('\n'),
  ];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
