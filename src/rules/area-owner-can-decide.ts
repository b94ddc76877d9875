import { bypassedOwners } from '../analysis/owners-who-decide.ts';
import { settlersOf } from '../analysis/settlers.ts';
import type { Timeline } from '../analysis/timelines.ts';
import { isHere, type Party } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const FILES = {
  'data/values.yaml': 'care: { name: Care, statement: Nobody waits without knowing. }\n',
  'data/areas.yaml': `refunds:
  name: Refunds
  accountable: ben
  reason: Hears the customer first.
`,
};
const timeline = (decider: string) => `large-refunds:
  name: Large refunds
  value: care
  type: decision-timeline
  statement: A refund above 500 € is decided within three days.
  appliesTo: company
  within: 3 business days
  covers: refunds
  decider: ${decider}
`;

export const areaOwnerCanDecide: Rule = {
  id: 'area-owner-can-decide',
  title: 'Whoever owns an area has a word in what is decided about it',
  severity: 'warning',
  preset: 'all',
  cause: 'slow',
  message: 'Decisions about an area are taken without its owner: they neither decide nor agree.',
  why: 'Who answers for something and cannot decide it asks for permission first, and everybody waits twice.',
  fix: 'Let the owner decide or agree, or say that whoever decides owns it.',
  good: { ...FILES, 'data/behaviours.yaml': timeline('area-owner') },
  bad: { ...FILES, 'data/behaviours.yaml': timeline('ana') },
  *check(playbook) {
    for (const { area, timeline: subject, path, owners } of bypassedOwners(playbook)) {
      const names = listed(owners.map(({ label }) => label));
      const part = here(subject.covers, area) ? '' : ', as a part of what it covers';
      yield {
        subject,
        path,
        related: [{ node: area, path: ['accountable'] }],
        parties: [...new Set([...settlersOf([area, subject]), ...deciders(subject)])],
        message: `“${subject.label}” decides about “${area.label}”${part}, and ${names}, who ${owners.length === 1 ? 'owns' : 'own'} it, neither ${owners.length === 1 ? 'decides' : 'decide'} nor ${owners.length === 1 ? 'has' : 'have'} to agree.`,
        fix: `Write \`decider: area-owner\`, or add ${names} to \`approvers\`; or name whoever decides under \`accountable:\` of the area.`,
      };
    }
  },
};

/** Whoever decides by name: they have to give something away, also where somebody else keeps the promise. */
const deciders = ({ decider }: Timeline): Party[] =>
  typeof decider === 'object' && isHere<Party>(decider) ? [decider] : [];

const here = (covers: readonly unknown[] | undefined, area: unknown): boolean =>
  (covers ?? []).includes(area);
