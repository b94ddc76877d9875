import type { Company } from '../model/playbook.ts';
import { thresholds as schema } from '../schema/thresholds.ts';
import { formatInterval } from '../time/interval.ts';

/** The name of a threshold, as it is written in `data/company.yaml`. */
export type ThresholdName = keyof Company['thresholds'];

/** A threshold as a reader sees it. */
export interface Threshold {
  readonly name: ThresholdName;
  /** What it says, with its default, as the schema describes it. */
  readonly means: string;
  /** What holds here. */
  readonly here: string;
  /** Whether it differs from its default. */
  readonly differs: boolean;
}

const DEFAULTS = schema.parse({});
const inWords = (value: Company['thresholds'][ThresholdName]): string =>
  typeof value === 'number' ? String(value) : formatInterval(value);

/** Every threshold with what holds in a company; those that differ from their default come first. */
export function thresholdsOf({ thresholds }: Pick<Company, 'thresholds'>): Threshold[] {
  const all = (Object.keys(schema.shape) as ThresholdName[]).map((name): Threshold => {
    const here = inWords(thresholds[name]);
    const means = schema.shape[name].description ?? '';
    return { name, means, here, differs: here !== inWords(DEFAULTS[name]) };
  });
  return [...all.filter(({ differs }) => differs), ...all.filter(({ differs }) => !differs)];
}
