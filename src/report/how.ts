import type { Loaded } from '../playbook.ts';
import type { Comparison } from '../rules/compare.ts';
import type { Finding } from '../rules/finding.ts';
import type { Gate } from './gate.ts';

/** The earlier state that a playbook is compared with, and what came of it. */
export interface Base extends Comparison {
  /** The branch, tag or commit as it was asked for. */
  readonly ref: string;
  /** The commit that was read. */
  readonly commit: string;
}

/** How a check is reported. */
export interface How {
  readonly gate: Gate;
  readonly base?: Base | undefined;
  /** The folder of the playbook in its repository, with `/`; empty where it is the repository itself. */
  readonly folder: string;
  /** The one rule that was asked about, so that nothing of it is only counted. */
  readonly rule?: string | undefined;
  readonly colour: boolean;
  /** How long it took. */
  readonly seconds: number;
}

/** Writes what was found for one sort of reader. */
export type Report = (loaded: Loaded, how: How) => string;

/** The findings that count: those that were not there before. */
export const added = ({ findings }: Pick<Loaded, 'findings'>, { base }: Pick<How, 'base'>): Finding[] =>
  findings.filter((finding) => !base?.before.has(finding));

/** The findings that were there before. */
export const earlier = ({ findings }: Pick<Loaded, 'findings'>, { base }: Pick<How, 'base'>): Finding[] =>
  findings.filter((finding) => base?.before.has(finding));
