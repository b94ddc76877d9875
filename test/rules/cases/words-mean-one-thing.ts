import type { RuleCases } from '../../support/rule-cases.ts';

const TEAMS = {
  'data/teams.yaml': `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben }
desk: { name: Desk, parent: support }
`,
};
const lead = (id: string, fields: string) =>
  `${id}: { name: ${id}, definition: It., owner: ana, ${fields} }\n`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/terms.yaml:8:12',
    related: ['data/terms.yaml:2:9'],
    parties: ['ben', 'ana'],
    message: '“customer” is another name for the term “Prospect” and the name of a term; everyone uses both.',
  },
  speaks: {
    'a term and a measure of one name, in letters of any size': {
      files: {
        'data/terms.yaml': 'loss: { name: customers  KEPT, definition: Who has not left., owner: ben }\n',
      },
      finds: [
        {
          at: 'data/terms.yaml:1:15',
          related: ['data/measures.yaml:1:15'],
          parties: ['ben'],
          message: '“customers  KEPT” is the name of a term and of a measure; everyone uses both.',
        },
      ],
    },
    'another name of two measures': {
      files: {
        'data/measures.yaml': `calls: { name: Calls, definition: Calls taken., aliases: [load, traffic], owner: ana }
mails: { name: Mails, definition: Mails read., aliases: [Traffic], owner: ben }
`,
      },
      finds: [
        {
          at: 'data/measures.yaml:2:58',
          related: ['data/measures.yaml:1:65'],
          parties: ['ben', 'ana'],
          message:
            '“Traffic” is another name for the measure “Mails” and for the measure “Calls”; everyone uses both.',
        },
      ],
    },
    'a word of one team that everyone uses in another sense': {
      files: {
        ...TEAMS,
        'data/terms.yaml': `lead: { name: Lead, definition: Who asked., owner: ana }
lead-of-the-desk: { name: Lead, definition: Who plans., appliesTo: [desk, ben], owner: ben }
`,
      },
      finds: [
        {
          at: 'data/terms.yaml:2:27',
          related: ['data/terms.yaml:1:15'],
          parties: ['ben', 'ana'],
          message: '“Lead” is the name of two terms; Ben and Desk use both.',
        },
      ],
    },
    'two words that one pair has in common are said once': {
      files: {
        'data/terms.yaml': lead('one', 'aliases: [x, y]') + lead('two', 'aliases: [y, x]'),
      },
      finds: [
        {
          at: 'data/terms.yaml:2:61',
          related: ['data/terms.yaml:1:58'],
          parties: ['ana'],
          message: '“x” is another name for the term “two” and for the term “one”; everyone uses both.',
        },
      ],
    },
  },
  silent: {
    'a word of two teams, each in its own sense': {
      ...TEAMS,
      'data/terms.yaml':
        lead('one', 'aliases: lead, appliesTo: sales') + lead('two', 'aliases: lead, appliesTo: [support]'),
    },
    'a record that lists its own name among its other names': {
      'data/terms.yaml': 'lead: { name: Lead, definition: Who asked., aliases: [lead, LEAD] }\n',
    },
    'a word within other words, and the same word in another number': {
      'data/terms.yaml': `loss: { name: Loss, definition: Who left. }
loss-rate: { name: Loss rate, definition: How many left., aliases: [losses] }
`,
    },
    'a concern, an area or a team that is called like a term': {
      'data/terms.yaml': 'speed: { name: Sales, definition: How fast., aliases: Speed }\n',
      'data/concerns.yaml': 'speed: { name: Speed }\n',
    },
    'what a definition says about a word': {
      'data/terms.yaml': `lead: { name: Lead, definition: Not a customer yet. }
customer: { name: Customer, definition: Once a lead. }
`,
    },
  },
};
