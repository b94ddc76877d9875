import { PRESET_NAMES, PRESETS, type Preset } from '../rules/preset.ts';
import type { Rule } from '../rules/rule.ts';
import { capital, inWords, numberWord } from './in-words.ts';

/** To how many rules a playbook is held, and how many of them speak, in one sentence. */
export function heldInWords(held: number, all: number, speaking: number): string {
  const of = held === all ? `all ${inWords(all, 'rule')}` : `${numberWord(held)} of ${inWords(all, 'rule')}`;
  const speak = speaking === 0 ? 'none of them speaks' : inWords(speaking, 'of them speaks', 'of them speak');
  return `This playbook is held to ${of}; ${speak} here today.`;
}

/** How often a rule speaks here, as the end of a line. */
export const timesInWords = (times: number): string =>
  times === 1 ? 'once' : times === 2 ? 'twice' : inWords(times, 'time');

/** The presets that hold more rules than the one asked for, each with what it alone adds. */
export function presetsBeyond(
  asked: Preset,
  rules: readonly Rule[],
): { preset: Preset; rules: readonly Rule[] }[] {
  return PRESET_NAMES.slice(PRESET_NAMES.indexOf(asked) + 1)
    .map((preset) => ({ preset, rules: rules.filter((rule) => rule.preset === preset) }))
    .filter((one) => one.rules.length > 0);
}

/** What a preset holds, in one sentence. */
export const presetInWords = (preset: Preset): string => `${capital(PRESETS[preset].means)}.`;

const SEVERITIES = ['error', 'warning', 'info'];

/** Rules in the order in which somebody in a hurry reads them: those that speak, then by severity, then by name. */
export const inReadingOrder = (rules: readonly Rule[], times: (id: string) => number): Rule[] =>
  [...rules].sort(
    (a, b) =>
      Number(times(a.id) === 0) - Number(times(b.id) === 0) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.title < b.title ? -1 : 1),
  );
