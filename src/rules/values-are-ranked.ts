import { unrankedValues } from '../analysis/unranked-values.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const files = (rank: string) => ({
  'data/concerns.yaml': 'speed: { name: Speed }\n',
  'data/values.yaml': `candour: { name: Say it today, statement: Bad news is told on the day., advances: speed, rank: 1 }
care: { name: Care, statement: Nobody hears it from others first., costs: speed${rank} }
`,
  'data/behaviours.yaml': `mail: { name: Mail, value: care, type: response-expectation, statement: Answer mail., appliesTo: company, within: 1 business day, channel: email }
phone: { name: Phone, value: candour, type: response-expectation, statement: Call back., appliesTo: company, within: 2 business hours, channel: phone }
`,
});

export const valuesAreRanked: Rule = {
  id: 'values-are-ranked',
  title: 'Values that pull apart have an order',
  severity: 'info',
  preset: 'all',
  cause: 'assumed',
  message: 'One value serves what another pays with, and one of the two has no rank.',
  why: 'Two good values meet in every hard case; without an order each picks the one they like.',
  fix: 'Give both a rank; the lower number wins.',
  good: files(', rank: 2'),
  bad: files(''),
  *check(playbook) {
    for (const { serving, paying, concerns } of unrankedValues(playbook)) {
      const names = listed(concerns.map(({ label }) => label));
      const [subject, other] = paying.rank === undefined ? [paying, serving] : [serving, paying];
      yield {
        subject,
        path: [subject === paying ? 'costs' : 'advances'],
        related: [{ node: other, path: [other === paying ? 'costs' : 'advances'] }],
        message: `“${serving.label}” serves ${names} and “${paying.label}” pays with it, and nothing says which of the two wins.`,
        fix: 'Give each of the two a `rank:`; 1 wins over 2.',
      };
    }
  },
};
