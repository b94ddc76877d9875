import { z } from 'zod';
import { anyNumber, date, ID, interval, normFields, oneOf, oneOrMore, refTo, text } from './common.ts';
import { address } from './address.ts';
import { hours, timezone } from './hours.ts';
import { thresholds } from './thresholds.ts';

const holiday = z.strictObject({
  date: date().describe('The day on which nobody is expected to work.'),
  name: text().describe('What the day is called.'),
});

/** The audiences of a playbook that names none, from the most open to the most closed. */
export const AUDIENCES: readonly string[] = ['everyone', 'leadership'];

const { audience: _, ...fieldsForEveryone } = normFields;

/** The company: facts that hold for everyone and settings of the playbook. */
export const company = z.strictObject({
  name: text().describe('The name of the company, as people say it.'),
  timezone: timezone().describe('The time zone in which the company counts its days.'),
  format: z
    .literal(1)
    .optional()
    .describe('The format that these files are written in; 1 is the only one so far.'),
  hours: hours()
    .optional()
    .describe('Working hours: `09:00-17:00` for Monday to Friday, or ranges per weekday.'),
  holidays: anyNumber(holiday).optional().describe('Days on which the company is closed.'),
  leaders: oneOrMore(refTo('person')).optional().describe('The people of the leadership team.'),
  period: z
    .strictObject({
      every: interval().describe('How long one planning period lasts, such as `1 quarter`.'),
      from: date().describe('The first day of one such period; the others follow from it.'),
    })
    .optional()
    .describe('The rhythm in which the company plans.'),
  repository: z
    .strictObject({
      url: address().describe('Where this playbook is kept, such as https://github.com/acme/playbook.'),
      branch: text().default('main').describe('The branch that is published; main where nothing is said.'),
    })
    .optional()
    .describe('Where the source of this playbook is kept, so that each page can link to its own lines.'),
  url: address().optional().describe('Where the site is published; a path in it is honoured by every link.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)
    .default('en')
    .describe('The language of the texts, such as en or de; en where nothing is said.'),
  contact: text()
    .optional()
    .describe('Whom to write to about this playbook: a mail address or a web address.'),
  audiences: oneOrMore(z.string().regex(ID))
    .refine((ids) => ids.length > 1, {
      error: 'A playbook has two audiences at least',
      params: { fix: 'Write them from the most open to the most closed, such as [everyone, leadership].' },
    })
    .refine((ids) => new Set(ids).size === ids.length, {
      error: 'An audience is named twice',
      params: { fix: 'Name each once, from the most open to the most closed.' },
    })
    .default([...AUDIENCES])
    .describe(
      'Who may read what, from the most open audience to the most closed; everyone and leadership where nothing is said.',
    ),
  rules: oneOf('starter', 'recommended', 'all')
    .default('starter')
    .describe(
      'How many rules this playbook is held to: starter (the few that no company can do without), recommended, or all.',
    ),
  thresholds: thresholds.prefault({}).describe('From where on a rule speaks, where not from its default.'),
  brand: z
    .strictObject({
      accent: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/)
        .describe(
          'The colour of links and marks, such as "#064a43", in quotes; made readable where it is not.',
        ),
    })
    .optional()
    .describe('How the site looks like yours.'),
  ...fieldsForEveryone,
});
