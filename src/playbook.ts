import { buildPlaybook } from './model/build.ts';
import type { Playbook } from './model/playbook.ts';
import type { Finding } from './rules/finding.ts';
import { RULES } from './rules/index.ts';
import type { Preset } from './rules/preset.ts';
import type { Rule } from './rules/rule.ts';
import { judge, rulesFor } from './rules/run.ts';
import { forAudience } from './source/audience.ts';
import { diskFiles, type Files } from './source/files.ts';
import { ownTexts, type OwnText } from './source/own-text.ts';
import { readSource, type Source } from './source/read.ts';

export { isStructural } from './rules/finding.ts';

/** A playbook that was read, joined and judged for one day. */
export interface Loaded {
  readonly playbook: Playbook;
  /** What was read of it, without what is withheld. */
  readonly source: Source;
  /** The day for which it was judged. */
  readonly asOf: string;
  /** Whom it was read for; the most closed audience where nobody was named, since everything is there. */
  readonly audience: string;
  /** Whether it holds what only the most closed audience may read. */
  readonly isWhole: boolean;
  /** How many rules it was held to, and which. */
  readonly preset: Preset;
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly counts: { readonly files: number; readonly records: number; readonly rules: number };
  /** The text of each file that was read; empty where something of it is withheld. */
  readonly texts: ReadonlyMap<string, string>;
  /** What a record says and its own text, by `kind/id`: for whoever wants to change it. */
  readonly ownText: (ref: string) => OwnText | undefined;
}

/** Rules that speak only where everything is there: what was accepted of them is withheld with what they look at. */
const SILENT = new Set(RULES.filter(({ closedOnly }) => closedOnly).map(({ id }) => id));

/**
 * Reads, joins and judges the playbook below `root` (a folder on disk, or files), as of a day.
 * For an audience it holds what that audience may read, and nothing else was ever there; without one it holds everything.
 */
export function loadPlaybook(
  root: string | Files,
  {
    asOf,
    audience,
    preset,
    unjudged = false,
  }: {
    asOf: string | ((timezone: string) => string);
    audience?: string | undefined;
    /** Judges by this preset, whatever the company has chosen. */
    preset?: Preset | undefined;
    /** Tells only what cannot be read, where nobody asks for more. */
    unjudged?: boolean;
  },
): Loaded {
  const whole = readSource(typeof root === 'string' ? diskFiles(root) : root);
  const source = audience === undefined ? whole : forAudience(whole, audience, SILENT);
  const { playbook, faults } = buildPlaybook(source);
  const { audiences, timezone } = playbook.company;
  const isWhole = source === whole;
  const day = typeof asOf === 'string' ? asOf : asOf(timezone);
  const all = [...source.faults, ...faults];
  const held = preset ?? playbook.company.rules;
  const rules = unjudged ? [] : rulesFor(held, isWhole);
  const { findings, accepted } = judge(playbook, all, { now: day, rules });
  return {
    playbook,
    source,
    asOf: day,
    audience: (isWhole ? audiences.at(-1) : audiences.find((one) => one === audience)) ?? audiences[0] ?? '',
    isWhole,
    findings,
    accepted,
    preset: held,
    rules,
    counts: { files: source.texts.size, records: source.records.length, rules: rules.length },
    texts: source.texts,
    ownText: ownTexts(whole, source),
  };
}
