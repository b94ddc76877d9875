import { CAUSES } from '../rules/cause.ts';
import type { Severity } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { tickedMarkdown } from './in-markdown.ts';
import { pageOf } from './rule-page.ts';

/** The rules as SARIF describes them; each links its own page where it is known where the site is published. */
export function sarifRules(
  rules: readonly Rule[],
  levels: Readonly<Record<Severity, string>>,
  site: string | undefined,
): Record<string, unknown>[] {
  return rules.map(({ id, title, severity, cause, message, why, fix }) => ({
    id,
    shortDescription: { text: message },
    fullDescription: { text: `${title}. ${why}` },
    help: {
      text: `${why}\nFix: ${fix}`,
      markdown: `${tickedMarkdown(why)}\n\n**Fix:** ${tickedMarkdown(fix)}`,
    },
    ...(site !== undefined && { helpUri: pageOf(id, site) }),
    defaultConfiguration: { level: levels[severity] },
    properties: cause
      ? { cause, symptom: CAUSES[cause].symptom, tags: [CAUSES[cause].symptom] }
      : { tags: ['structure'] },
  }));
}
