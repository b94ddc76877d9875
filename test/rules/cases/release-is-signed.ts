import type { RuleCases } from '../../support/rule-cases.ts';
import { withRelease } from '../../support/released.ts';
import { EXAMPLE_BASE } from '../../../src/rules/example.ts';

const COMPANY = {
  'data/company.yaml': 'name: Example\ntimezone: UTC\nleaders: [ana, ben, cleo]\n',
  'data/people.yaml':
    'ana: { name: Ana }\nben: { name: Ben, until: 2026-12-31 }\ncleo: { name: Cleo, from: 2026-11-01 }\n',
  'data/teams.yaml': '',
};
const once = withRelease({ ...EXAMPLE_BASE, ...COMPANY }, '2026.3', '2026-10-05');
const twice = withRelease(once, '2026.4', '2027-01-04');
const says = (position: string) => `- { by: ana, position: agree }\n- { by: ben, position: ${position} }\n`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/company.yaml:4:11',
    parties: ['ana'],
    message: 'Ana has not said where they stand on 2026.3.',
  },
  speaks: {
    'of each leader who is silent, also one who came later': {
      files: { ...once, 'data/signoffs/2026.3.yaml': '- { by: ana, position: agree }\n' },
      finds: [
        {
          at: 'data/company.yaml:3:16',
          parties: ['ben'],
          message: 'Ben has not said where they stand on 2026.3.',
        },
        {
          at: 'data/company.yaml:3:21',
          parties: ['cleo'],
          message: 'Cleo has not said where they stand on 2026.3.',
        },
      ],
    },
    'of the last release, also before it comes into force, and not of those before it': {
      files: { ...twice, 'data/signoffs/2026.4.yaml': says('agree') },
      finds: [
        {
          at: 'data/company.yaml:3:21',
          parties: ['cleo'],
          message: 'Cleo has not said where they stand on 2026.4.',
        },
      ],
    },
  },
  silent: {
    'whatever the position is': {
      ...once,
      'data/signoffs/2026.3.yaml': `${says('disagree')}- { by: cleo, position: abstain }\n`,
    },
    'nothing was released': COMPANY,
    'a leader who has left, and one who has not begun': {
      files: {
        ...once,
        'data/signoffs/2026.3.yaml': '- { by: ana, position: agree }\n',
        'data/people.yaml':
          'ana: { name: Ana }\nben: { name: Ben, until: 2026-10-31 }\ncleo: { name: Cleo, from: 2026-12-01 }\n',
      },
      day: '2026-11-23',
    },
    'an empty seat': {
      ...once,
      'data/signoffs/2026.3.yaml': says('disagree-and-commit'),
      'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\ncleo: { name: Cleo, vacant: true }\n',
    },
  },
};
