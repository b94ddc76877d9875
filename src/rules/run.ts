import { settlersOf } from '../analysis/settlers.ts';
import type { AnyNode, Playbook } from '../model/playbook.ts';
import type { Fault } from '../source/fault.ts';
import { comparePlaces } from '../source/place.ts';
import { acceptFindings } from './accept.ts';
import { CAUSES } from './cause.ts';
import type { Finding } from './finding.ts';
import { RULES, ruleOf } from './index.ts';
import { isHeldTo, type Preset } from './preset.ts';
import type { Context, Rule, Speech } from './rule.ts';

/** What was found, and what of it the company has accepted. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
}

/** The rules that speak: those of the preset; where something may be withheld, only those that need nothing of it. */
export const rulesFor = (preset: Preset, isWhole = true, rules: readonly Rule[] = RULES): readonly Rule[] =>
  rules.filter((rule) => isHeldTo(rule, preset) && (isWhole || !rule.closedOnly));

/** Judges a playbook on a day by some rules: faults of reading first, then each rule, then what of it is accepted. */
export function judge(
  playbook: Playbook,
  faults: readonly Fault[],
  { now, rules }: { readonly now: string; readonly rules: readonly Rule[] },
): Judgement {
  const structural = numbered(faults.map((fault) => fromFault(fault, playbook)));
  const speaking = (day: string, some: readonly Rule[]): Finding[] => {
    const context: Context = { now: day, unneeded: () => [] };
    return some.flatMap((rule) =>
      [...(rule.check?.(playbook, context) ?? [])].map((speech) => fromSpeech(rule, speech)),
    );
  };
  const first = rules.filter(({ onAcceptances }) => !onAcceptances);
  const { standing, accepted, unneeded } = acceptFindings(playbook, speaking(now, first), {
    now,
    rules,
    isKnown: (id) => ruleOf(id) !== undefined,
    speaking,
  });
  const about = rules
    .filter(({ onAcceptances }) => onAcceptances)
    .flatMap((rule) =>
      [...(rule.check?.(playbook, { now, unneeded }) ?? [])].map((speech) => fromSpeech(rule, speech)),
    );
  const findings = [...structural, ...standing, ...numbered(about)].sort(byPlace);
  return { findings, accepted: [...accepted].sort(byPlace) };
}

function fromFault(fault: Fault, playbook: Playbook): Finding {
  const node = fault.subject && playbook.get(fault.subject);
  return {
    rule: fault.rule,
    severity: ruleOf(fault.rule)?.severity ?? 'error',
    symptom: undefined,
    cause: undefined,
    drift: false,
    fingerprint: [fault.rule, fault.subject ?? fault.place.file].join(':'),
    subject: fault.subject,
    place: fault.place,
    message: fault.message,
    fix: fault.fix,
    parties: node ? idsOf(settlersOf([node])) : [],
    related: (fault.related ?? []).map(({ subject, place }) => ({ subject, place })),
  };
}

function fromSpeech(rule: Rule, speech: Speech): Finding {
  const related = speech.related ?? [];
  const nodes: AnyNode[] = [speech.subject, ...related.map(({ node }) => node)];
  return {
    rule: rule.id,
    severity: rule.severity,
    symptom: rule.cause && CAUSES[rule.cause].symptom,
    cause: rule.cause,
    drift: speech.drift ?? false,
    fingerprint: [rule.id, ...nodes.map(({ ref }) => ref)].join(':'),
    subject: speech.subject.ref,
    place: speech.place ?? speech.subject.at(speech.path ?? []),
    message: speech.message,
    fix: speech.fix,
    parties: idsOf(speech.parties ?? settlersOf(nodes)),
    related: related.map(({ node, path }) => ({ subject: node.ref, place: node.at(path ?? []) })),
  };
}

/** Gives faults of one rule and subject a number each, so that every fingerprint is its own. */
function numbered(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return [...findings].sort(byPlace).map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}#${count}` };
  });
}

const idsOf = (nodes: readonly AnyNode[]): string[] => nodes.map(({ id }) => id);

function byPlace(a: Finding, b: Finding): number {
  return comparePlaces(a.place, b.place) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
