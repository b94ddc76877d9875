import { isForum } from '../analysis/decision-plan.ts';
import { askedWords } from '../analysis/feasibility-words.ts';
import type { Scope } from '../analysis/scope.ts';
import { settlersOf } from '../analysis/settlers.ts';
import { timelines, type Timeline } from '../analysis/timelines.ts';
import { unpublishedLegs, type UnpublishedLeg } from '../analysis/unpublished-legs.ts';
import { here, isHere, type Behaviour, type Forum } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const behaviours = (whoseMail: string) => `discounts:
  name: Discounts
  value: speed
  type: decision-timeline
  statement: A discount is decided within three business days.
  appliesTo: sales
  within: 3 business days
  approvers: support
  decider: ana
mail:
  name: Mail
  value: speed
  type: response-expectation
  statement: Mail is answered within a business day.
  appliesTo: ${whoseMail}
  within: 1 business day
  channel: email
`;
const VALUES = `speed:\n  name: Decide in time\n  statement: Nobody waits for a decision without knowing how long.\n`;

export const timelineLegsArePublished: Rule = {
  id: 'timeline-legs-are-published',
  title: 'Everyone whom a decision waits for has said how fast they answer',
  severity: 'warning',
  preset: 'recommended',
  cause: 'slow',
  message: 'Somebody is asked in a decision, and nothing says how fast they answer.',
  why: 'Nobody can say whether a promise can be kept while one of those it waits for may take any time.',
  fix: 'Write a response expectation for them, name one with `answers` where they approve, or say when the forum meets.',
  good: { 'data/values.yaml': VALUES, 'data/behaviours.yaml': behaviours('company') },
  bad: { 'data/values.yaml': VALUES, 'data/behaviours.yaml': behaviours('sales') },
  *check(playbook, { now }) {
    for (const subject of timelines(playbook)) {
      const lacks = unpublishedLegs(subject, playbook, now);
      const [first] = lacks;
      if (!first) continue;
      const asked = lacks.flatMap(({ leg }) => (typeof leg.who === 'string' ? [] : [leg.who]));
      const named = lacks.flatMap((lack) => (lack.gap === 'no-answer' ? namedFor(lack, subject) : []));
      yield {
        subject,
        path: pathOf(first),
        related: [
          ...[...new Set(named)].map((node) => ({ node, path: ['type'] })),
          ...lacks.flatMap(({ leg, gap }) =>
            isForum(leg.who) ? [{ node: leg.who, path: gap === 'has-ended' ? ['until'] : [] }] : [],
          ),
        ],
        parties: settlersOf([subject, ...named, ...here<Scope | Forum>(asked)]),
        drift: lacks.every(({ gap }) => gap === 'has-ended'),
        message: `Nobody can say how long “${subject.label}” takes at most: ${clauses(lacks)}.`,
        fix: repairs(lacks),
      };
    }
  },
};

/** Where a leg is written; the mode where it is a silence that nobody has timed. */
function pathOf({ leg, gap }: UnpublishedLeg): (string | number)[] {
  if (gap === 'no-silence') return ['mode'];
  if (leg.stage === 'decision') return ['decider'];
  if (leg.stage === 'session') return ['forum'];
  return leg.stage === 'input' ? ['input', leg.position - 1] : ['approvers', leg.position - 1];
}

function namedFor({ leg }: UnpublishedLeg, { approvers }: Timeline): Behaviour[] {
  const { answers } = approvers?.[leg.position - 1] ?? {};
  return isHere<Behaviour>(answers) ? [answers] : [];
}

const LACKS: Readonly<Record<UnpublishedLeg['gap'], (whose: string) => string>> = {
  'no-expectation': (whose) => `no response expectation reaches ${whose}`,
  'no-promise': (whose) => `what is expected of ${whose} sets no time`,
  'no-answer': (whose) => `what ${whose} should answer by is no response expectation`,
  nobody: (whose) => `nobody stands behind ${whose}`,
  'no-silence': () => 'nothing says after how long silence counts as agreement',
  'no-first': (whose) => `nothing says when ${whose} meets next`,
  'has-ended': (whose) => `${whose} meets no more`,
};

function clauses(lacks: readonly UnpublishedLeg[]): string {
  const gaps = [...new Set(lacks.map(({ gap }) => gap))];
  const whose = (gap: UnpublishedLeg['gap']) => listed(lacks.filter((one) => one.gap === gap).map(whoWords));
  return listed(gaps.map((gap) => LACKS[gap](whose(gap))));
}

const PARTS = { input: 'advises', approval: 'approves', decision: 'decides', session: '' } as const;

/** Who is meant, and what for: “Support (approves)”, “Ana, Ben and 3 more (decides as the owner of the area)”. */
function whoWords({ leg: { who, stage }, parties }: UnpublishedLeg): string {
  const asked = askedWords(who);
  if (stage === 'session') return asked;
  const others = parties.filter((party) => party !== who).map(({ label }) => label);
  if (others.length === 0) return `${asked} (${PARTS[stage]})`;
  return `${listed(others, 'and', 3)} (${PARTS[stage]} ${typeof who === 'string' ? 'as' : 'for'} ${asked})`;
}

const MENDS: Partial<Record<UnpublishedLeg['gap'], string>> = {
  'no-answer': 'Name a behaviour with `type: response-expectation` under `answers:`.',
  nobody: 'Name a person or a team that is there.',
  'no-silence': 'Add `silence:` with a time, such as `silence: 2 business days`.',
  'no-first': 'Write the day and time of one session into the forum, such as `first: 2026-10-05 09:00`.',
  'has-ended':
    'Name a forum that still meets under `forum:`, or take the field out so that the decider decides.',
};

function repairs(lacks: readonly UnpublishedLeg[]): string {
  const silent = lacks.filter(({ gap }) => MENDS[gap] === undefined);
  const ids = [...new Set(silent.flatMap(({ parties }) => parties.map(({ id }) => id)))];
  const orName = silent.some(({ leg }) => leg.stage === 'approval')
    ? ', or name one that exists with `answers:` where they approve'
    : '';
  const write = `Write a response expectation with a time and \`appliesTo: ${inYaml(ids)}\`${orName}.`;
  return [...new Set(lacks.map(({ gap }) => MENDS[gap] ?? write))].join(' ');
}

/** Ids as they are typed: alone, or some of them as a list. */
const inYaml = (ids: readonly string[]): string =>
  ids.length === 1 ? `${ids[0]}` : `[${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', …' : ''}]`;
