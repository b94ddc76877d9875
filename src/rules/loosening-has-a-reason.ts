import { loosenedSince, type Loosened } from '../analysis/loosened.ts';
import { formatDate } from '../time/date.ts';
import { releasedExample } from './released-example.ts';
import type { Rule } from './rule.ts';

const mail = (within: string, more = '') => ({
  'data/values.yaml': 'care: { name: Care, statement: Nobody waits without knowing how long. }\n',
  'data/behaviours.yaml': `mail:
  name: Mail
  value: care
  type: response-expectation
  statement: A mail gets an answer.
  appliesTo: company
  within: ${within}
  channel: email
${more}`,
});
const released = (within: string, more = '') => ({
  ...releasedExample('2026.3', '2026-10-05', mail('1 business day'), mail(within, more)),
  'data/decisions.yaml':
    'slower-mail: { question: Do we answer more slowly?, status: decided, raised: 2026-11-02, decided: 2026-11-03 }\n',
});

export const looseningHasAReason: Rule = {
  id: 'loosening-has-a-reason',
  title: 'What was released is loosened by a decision, not by the way',
  severity: 'warning',
  preset: 'recommended',
  cause: 'signal',
  message:
    'A promise is looser, an owner is gone, a trade-off turned round or the focus is another than in the release in force, and no decision since then is named.',
  why: 'What is quietly taken back teaches everyone that the next release may be, too.',
  fix: 'Name the decision in `decidedIn`, or write what was agreed again.',
  good: released('2 business days', '  decidedIn: decision/slower-mail\n'),
  bad: released('2 business days'),
  *check(playbook, { now }) {
    for (const one of loosenedSince(playbook, now)) {
      const { norm, field, release, older } = one;
      const since = older?.decided
        ? `it names “${older.label}”, decided on ${formatDate(older.decided.date)}, before ${release.version} came into force`
        : 'nothing says where that was decided';
      yield {
        subject: norm,
        path: [field],
        ...(older && { related: [{ node: older }] }),
        message: `${inWords(one)}; ${since}.`,
        fix: `Write \`decidedIn: decision/…\` with the decision of it (or \`forum/…\`), or write again what ${release.version} says.`,
      };
    }
  },
};

function inWords({ norm, is, field, before, after, release: { version } }: Loosened): string {
  const name = `“${norm.label}”`;
  switch (is) {
    case 'looser':
      return `${name} promises ${after === undefined || after === 'no promise' ? 'nothing' : after}, and ${before} in ${version}`;
    case 'ownerless':
      return `${name} has no \`${field}\` any more; in ${version} it was ${before}`;
    case 'reversed':
      return `${after ?? ''} comes before ${lower(before)}, and in ${version} it was the other way round`;
    case 'other-focus':
      return field === 'statement' && after !== undefined
        ? `The focus “${after}” takes the place of “${before}”, that of ${version}`
        : `The \`${field}\` of ${name} is another than in ${version}`;
  }
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
