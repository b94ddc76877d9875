import { describe, expect, it } from 'vitest';
import { filesShown, spokenIn, thresholdsRead } from '../../src/components/rule-example.ts';
import { heldInWords, inReadingOrder, presetsBeyond, timesInWords } from '../../src/components/rule-words.ts';
import { thresholdsOf } from '../../src/components/threshold-words.ts';
import { EXAMPLE_BASE } from '../../src/rules/example.ts';
import { ruleOf, RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { playbookFrom } from '../support/playbook.ts';

const rule = (id: string): Rule => ruleOf(id) as Rule;

describe('the rules of a playbook in words', () => {
  it('are how many it is held to, and how many of them speak', () => {
    expect(heldInWords(24, 95, 2)).toBe(
      'This playbook is held to 24 of 95 rules; two of them speak here today.',
    );
    expect(heldInWords(95, 95, 1)).toBe(
      'This playbook is held to all 95 rules; one of them speaks here today.',
    );
    expect(heldInWords(12, 95, 0)).toBe(
      'This playbook is held to twelve of 95 rules; none of them speaks here today.',
    );
    expect([1, 2, 3, 236].map(timesInWords)).toEqual(['once', 'twice', 'three times', '236 times']);
  });

  it('stand in the order of somebody in a hurry: what speaks, then by severity', () => {
    const [error, warning, info] = ['area-has-owner', 'area-says-why', 'value-is-modelled'].map(rule) as [
      Rule,
      Rule,
      Rule,
    ];
    const order = (spoken: string) =>
      inReadingOrder([info, warning, error], (id) => (id === spoken ? 2 : 0)).map(({ id }) => id);
    expect(order('')).toEqual(['area-has-owner', 'area-says-why', 'value-is-modelled']);
    expect(order('value-is-modelled')).toEqual(['value-is-modelled', 'area-has-owner', 'area-says-why']);
  });

  it('that are not asked yet stand with the preset that brings them, and none where all are', () => {
    const beyond = presetsBeyond('starter', RULES);
    expect(beyond.map(({ preset }) => preset)).toEqual(['recommended', 'all']);
    expect(beyond[0]?.rules.map(({ id }) => id)).toContain('area-says-why');
    expect(presetsBeyond('recommended', RULES).map(({ preset }) => preset)).toEqual(['all']);
    expect(presetsBeyond('all', RULES)).toEqual([]);
  });
});

describe('thresholds', () => {
  it('that differ from their default come first, each as it stands', () => {
    const company = `${EXAMPLE_BASE['data/company.yaml'] ?? ''}thresholds: { messageLoss: 15, ownerLoad: 3, checkpointEvery: 1 month }\n`;
    const all = thresholdsOf(
      playbookFrom({ ...EXAMPLE_BASE, 'data/company.yaml': company }).playbook.company,
    );
    expect(all.filter(({ differs }) => differs).map(({ name, here }) => `${name} ${here}`)).toEqual([
      'checkpointEvery 1 month',
      'messageLoss 15',
    ]);
    expect(all.slice(0, 2).every(({ differs }) => differs)).toBe(true);
    expect(all.every(({ means, here }) => means.endsWith(' default.') && here !== '')).toBe(true);
  });

  it('are seen where a rule asks for them, and each is asked for by some rule', () => {
    expect(thresholdsRead(rule('owner-load-is-bearable'))).toEqual(['ownerLoad', 'ownersAtLeast']);
    expect(thresholdsRead(rule('area-has-owner'))).toEqual([]);
    expect(thresholdsRead(rule('yaml-parses'))).toEqual([]);
    const { company } = playbookFrom({}).playbook;
    const asked = new Set(RULES.flatMap(thresholdsRead));
    expect(thresholdsOf(company).filter(({ name }) => !asked.has(name))).toEqual([]);
  });
});

describe('the bad example of a rule', () => {
  it('is told as check would tell it', () => {
    const spoken = spokenIn(rule('area-has-one-owner'));
    expect(spoken?.place).toMatchObject({ file: 'data/areas.yaml', line: 3, column: 3 });
    expect(spoken?.message).toBe(
      '“Onboarding” has 2 accountable owners (Ana and Ben), and nothing says how they split it.',
    );
  });

  it('shows a file that every example stands on only where the rule speaks of it', () => {
    const shown = (id: string) => Object.keys(filesShown(rule(id), spokenIn(rule(id))));
    expect(shown('area-has-one-owner')).toEqual(['data/areas.yaml']);
    expect(shown('leader-has-time')).toContain('data/people.yaml');
    // What is absent is told of the company, whose first line says nothing about it.
    expect(shown('focus-exists')).not.toContain('data/company.yaml');
  });
});
