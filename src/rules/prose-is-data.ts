import type { Rule } from './rule.ts';

export const proseIsData: Rule = {
  id: 'prose-is-data',
  title: 'Prose is words, and nothing in it runs',
  severity: 'error',
  preset: 'starter',
  message: 'Prose holds something that runs, or that a reader cannot follow.',
  why: 'Prose that can run code can neither be frozen nor trusted.',
  fix: 'Say it in words; of components only <Ref to="kind/id" /> is there.',
  good: {
    'src/content/guides/first-week.mdx': `---\nname: Your first week\n---\n\nWrite to <Ref to="person/ana" />.\n`,
  },
  bad: { 'src/content/guides/first-week.mdx': `---\nname: Your first week\n---\n\nWrite to {ana}.\n` },
};
