import { describe, expect, it } from 'vitest';
import { EXAMPLE_BASE } from '../../src/rules/example.ts';
import { PRESET_NAMES, type Preset } from '../../src/rules/preset.ts';
import { rulesFor } from '../../src/rules/run.ts';
import { playbookFrom } from '../support/playbook.ts';

const COMPANY = EXAMPLE_BASE['data/company.yaml'] ?? '';
/** An area without an owner is an error of the first preset; one without a reason, of the second; a trade-off that nobody decided, of the third. */
const FAULTS = {
  ...EXAMPLE_BASE,
  'data/areas.yaml': 'refunds: { name: Refunds }\nrepairs: { name: Repairs, accountable: ben }\n',
  'data/concerns.yaml': 'speed: { name: Speed }\nproof: { name: Proof }\n',
  'data/tradeoffs.yaml': 'proof-over-speed: { more: proof, less: speed }\n',
};
const OF = ['area-has-owner', 'area-says-why', 'tradeoff-was-decided'];
const spoken = (company: string, preset?: Preset) => {
  const loaded = playbookFrom(
    { ...FAULTS, 'data/company.yaml': company },
    preset === undefined ? {} : { preset },
  );
  return OF.filter((id) => loaded.findings.some(({ rule }) => rule === id));
};

describe('a playbook is held to as many rules as it asks for', () => {
  it('to the starter where it does not say, and each preset holds the ones before it', () => {
    expect(spoken(COMPANY)).toEqual(OF.slice(0, 1));
    expect(spoken(`${COMPANY}rules: starter\n`)).toEqual(OF.slice(0, 1));
    expect(spoken(`${COMPANY}rules: recommended\n`)).toEqual(OF.slice(0, 2));
    expect(spoken(`${COMPANY}rules: all\n`)).toEqual(OF);
    const sizes = PRESET_NAMES.map((preset) => rulesFor(preset).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });

  it('to another for once, whatever it says', () => {
    expect(spoken(`${COMPANY}rules: all\n`, 'starter')).toEqual(OF.slice(0, 1));
    expect(spoken(COMPANY, 'all')).toEqual(OF);
  });

  it('to no less where its record cannot be read', () => {
    expect(spoken(`${COMPANY}rules: all\nholidays: never\n`)).toEqual(OF);
    expect(spoken(`${COMPANY}rules: everything\n`)).toEqual(OF.slice(0, 1));
  });

  it('and to what is written wrongly in every case', () => {
    const broken = playbookFrom({ ...EXAMPLE_BASE, 'data/areas.yaml': 'a: { nome: A }\n' });
    expect(broken.findings.map(({ rule }) => rule)).toContain('record-fits-schema');
  });
});

describe('a threshold', () => {
  const company = (thresholds: string) =>
    playbookFrom({ ...EXAMPLE_BASE, 'data/company.yaml': `${COMPANY}${thresholds}` });

  it('has its default where the company says nothing, each on its own', () => {
    const { thresholds } = company('thresholds: { messageLoss: 10 }\n').playbook.company;
    expect(thresholds).toMatchObject({ messageLoss: 10, reportingLoad: 5, ownersAtLeast: 10 });
    expect(playbookFrom({}).playbook.company.thresholds.reportingLoad).toBe(5);
  });

  it('is refused where there is none of its name, with the one that is meant', () => {
    const { findings } = company('thresholds: { mesageLoss: 10 }\n');
    const found = findings.find(({ rule }) => rule === 'record-fits-schema');
    expect(found?.place.line).toBe(6);
    expect(found?.fix).toContain('`messageLoss`');
  });
});
