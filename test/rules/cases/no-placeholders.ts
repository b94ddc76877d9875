import type { RuleCases } from '../../support/rule-cases.ts';

const guide = (body: string) => ({
  'src/content/guides/first-week.mdx': `---\nname: Your first week\nowner: ben\n---\n\n${body}\n`,
});
const term = (name: string, definition: string) => ({
  'data/terms.yaml': `word: { name: ${name}, definition: '${definition}', owner: ana }\n`,
});
const area = (fields: string) => ({
  'data/areas.yaml': `refunds: { name: Refunds, accountable: ben, ${fields} }\n`,
});
const company = (fields: string) => ({
  'data/company.yaml': `timezone: Europe/Berlin\nleaders: [ana]\n${fields}`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:4:11',
    parties: ['ben'],
    message: '“Refunds” still holds “TBD” in `reason`.',
  },
  speaks: {
    'each field in which something is left, also within a list': {
      files: {
        'data/focuses.yaml': `keep:
  statement: Keep them.
  from: 2026-10-01
  until: 2026-12-31
  why: <Why this, and why now>
  outcome: { measure: kept, target: 95 }
  notDoing: [No fair, '{{what waits}}']
  contributions: [{ team: sales, does: 'TODO: ask Ana' }]
  owner: ana
`,
      },
      finds: [
        {
          at: 'data/focuses.yaml:5:8',
          parties: ['ana'],
          message: '“Keep them” still holds “<Why this, and why now>” in `why`.',
        },
        {
          at: 'data/focuses.yaml:7:23',
          parties: ['ana'],
          message: '“Keep them” still holds “{{what waits}}” in `notDoing[2]`.',
        },
        {
          at: 'data/focuses.yaml:8:40',
          parties: ['ana'],
          message: '“Keep them” still holds “TODO” in `contributions[1].does`.',
        },
      ],
    },
    'the line of prose on which it stands': {
      files: guide(
        '# Your first week\n\nYou meet your team.\nThen you eat. TODO: where?\n\n> Lorem ipsum dolor\n> sit amet.',
      ),
      finds: [
        {
          at: 'src/content/guides/first-week.mdx:9:1',
          parties: ['ben'],
          message: '“Your first week” still holds “TODO”.',
        },
        {
          at: 'src/content/guides/first-week.mdx:11:3',
          parties: ['ben'],
          message: '“Your first week” still holds “Lorem ipsum dolor”.',
        },
      ],
    },
    'a seat whose holder is to be found': {
      files: { 'data/people.yaml': 'ana: { name: Ana }\nben: { name: TBD, vacant: true, reportsTo: ana }\n' },
      finds: [
        { at: 'data/people.yaml:2:14', parties: ['ana'], message: '“TBD” still holds “TBD” in `name`.' },
      ],
    },
    'in the name of the company, where nobody has filled it in': {
      files: company('name: <Your company>\n'),
      finds: [
        {
          at: 'data/company.yaml:3:7',
          parties: ['ana'],
          message: '“<Your company>” still holds “<Your company>” in `name`.',
        },
      ],
    },
  },
  silent: {
    '“to do” in a sentence': area('reason: He knows what there is to do. To do is what nobody did.'),
    'a rule about the word': area('reason: We leave no TODO in a merged change.'),
    'a product, and all that is said of it': {
      'data/areas.yaml': `list: { name: TODO app, accountable: ben, reason: 'TODO: he built it.', type: product }\n`,
    },
    'a company that is called so': {
      ...company('name: TBD\n'),
      ...area("reason: 'Who reads the contract: TBD.'"),
    },
    'a word of the glossary': { ...term('TBD', 'Trunk-based development.'), ...guide('Our way: TBD') },
    'another name of a term': {
      'data/terms.yaml': 'word: { name: Trunk-based development, definition: One branch., aliases: [TBD] }\n',
      ...guide('Our way: TBD'),
    },
    'another name of a measure, and a path': {
      'data/measures.yaml': 'kept: { name: Kept, definition: Who stayed., aliases: [TBD, XXX] }\n',
      ...area("reason: He hears., claims: ['term:TBD', 'path:TODO']"),
    },
    'code and quotes in prose': guide(
      'Write `TODO: why` into the code, never “TODO: why”.\n\n```sh\nTODO: nothing\n{{name}}\n```\n\nThen look at “TBD”.',
    ),
    'a link whose words look like a template': guide(
      '[insert name](https://example.com) and [Your team](https://example.com)',
    ),
    'what is spelt out': guide('Trunk-based development (TBD) is how we work.'),
    'a language in which it means everything': {
      ...company('name: Ejemplo\nlanguage: es\n'),
      ...area("reason: 'TODO: lo que pide un cliente.'"),
    },
    'a capital word of one letter each': area('reason: He knows XXXL boxes and MASTODON.'),
  },
};
