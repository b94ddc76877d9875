import { unsignedLeaders } from '../analysis/unsigned.ts';
import { EXAMPLE_BASE } from './example.ts';
import { releasedExample } from './released-example.ts';
import type { Rule } from './rule.ts';

const company = { 'data/company.yaml': EXAMPLE_BASE['data/company.yaml'] ?? '' };
const released = releasedExample('2026.3', '2026-10-05', company, {});

export const releaseIsSigned: Rule = {
  id: 'release-is-signed',
  title: 'Each leader has said where they stand on the last release',
  severity: 'warning',
  preset: 'recommended',
  cause: 'assumed',
  message: 'A leader has taken no position on the last release.',
  why: 'Silence is read as agreement by those above, and as doubt by those below.',
  fix: 'Let them write it in data/signoffs/<version>.yaml: they agree, disagree and commit, abstain, or disagree.',
  good: { ...released, 'data/signoffs/2026.3.yaml': '- { by: ana, position: agree }\n' },
  bad: released,
  *check(playbook, { now }) {
    const release = playbook.releases.at(-1);
    if (!release) return;
    for (const leader of unsignedLeaders(playbook, release, now)) {
      const index = playbook.company.leaders?.indexOf(leader) ?? -1;
      yield {
        subject: leader,
        place: playbook.company.at(['leaders', index]),
        message: `${leader.label} has not said where they stand on ${release.version}.`,
        fix: `Add to data/signoffs/${release.version}.yaml: \`- by: ${leader.id}\` and below it \`position: agree\`, \`disagree-and-commit\`, \`abstain\` or \`disagree\`.`,
        parties: [leader],
      };
    }
  },
};
