import type { RuleCases } from '../../support/rule-cases.ts';

const AREA = 'refunds: { name: Refunds, accountable: ben }\n';
const entry = (rule: string, more = '') =>
  `- { rule: ${rule}, subject: area/refunds, reason: Soon., approvedBy: ana, until: 2027-03-31${more} }\n`;
const found = (rule: string, message: string) => ({
  files: { 'data/areas.yaml': AREA, 'data/accepted.yaml': entry(rule) },
  finds: [{ at: 'data/accepted.yaml:1:11', parties: ['ben'], message }],
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/accepted.yaml:1:3',
    parties: ['ben'],
    message: '“area-says-why” no longer speaks of “Refunds”, so there is nothing to accept.',
  },
  speaks: {
    'of a rule that is not there': found('area-says-wy', '“area-says-wy” is no rule of this playbook.'),
    'of a rule about what is written': found(
      'yaml-parses',
      '“yaml-parses” is about what is written, and cannot be accepted.',
    ),
    'of a rule about what is accepted, so that no exception excuses itself': found(
      'acceptance-has-an-end',
      '“acceptance-has-an-end” is about what is accepted, and cannot itself be accepted.',
    ),
    'of two things that are no longer at odds, since time has ended one of them': {
      files: {
        'data/concerns.yaml': 'speed: { name: Speed }\ncost: { name: Cost }\n',
        'data/directives.yaml': `fast: { by: ana, to: sales, date: 2026-10-05, until: 2026-11-13, statement: Be fast., more: speed, less: cost }
cheap: { by: ben, to: sales, date: 2026-10-05, statement: Be cheap., more: cost, less: speed }
`,
        'data/accepted.yaml':
          '- { rule: directives-agree, subject: directive/cheap, with: directive/fast, reason: Soon., approvedBy: ana }\n',
      },
      finds: [
        {
          at: 'data/accepted.yaml:1:3',
          parties: ['ben'],
          message: '“directives-agree” no longer speaks of “Be cheap.”, so there is nothing to accept.',
          drift: true,
        },
      ],
    },
  },
  silent: {
    'one that excuses something': { 'data/areas.yaml': AREA, 'data/accepted.yaml': entry('area-says-why') },
    'one that has run out, whose finding is there again': {
      'data/areas.yaml': AREA,
      'data/accepted.yaml': entry('area-says-why').replace('2027-03-31', '2026-09-30'),
    },
    'two that excuse the same thing': {
      'data/areas.yaml': AREA,
      'data/accepted.yaml': entry('area-says-why') + entry('area-says-why'),
    },
  },
};
