import type { Loaded } from '../playbook.ts';
import type { Base } from '../report/how.ts';
import type { Finding } from '../rules/finding.ts';
import { isHeldTo } from '../rules/preset.ts';
import type { Rule } from '../rules/rule.ts';
import { WrongUse } from './command.ts';

/** What one rule has found, now and before; a rule that the playbook is not held to is wrong use, since its silence would say nothing. */
export function onlyOf(
  rule: Rule,
  loaded: Loaded,
  base: Base | undefined,
): { loaded: Loaded; base: Base | undefined } {
  const { id, preset } = rule;
  if (!isHeldTo(rule, loaded.preset))
    throw new WrongUse(
      `“${id}” begins with the preset ${preset}, and this playbook is held to ${loaded.preset}: add \`--preset ${preset}\` to hear it.`,
    );
  const ofIt = (findings: readonly Finding[]) => findings.filter((finding) => finding.rule === id);
  return {
    loaded: {
      ...loaded,
      rules: [rule],
      findings: ofIt(loaded.findings),
      accepted: ofIt(loaded.accepted),
      counts: { ...loaded.counts, rules: 1 },
    },
    base: base && { ...base, gone: ofIt(base.gone) },
  };
}
