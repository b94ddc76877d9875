import { describe, expect, it } from 'vitest';
import { buildPlaybook } from '../../src/model/build.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';

const BASE = {
  'data/people.yaml':
    'cfo: { name: Ina, title: Chief financial officer }\ncco: { name: Ole }\nceo: { name: Ann }\n',
  'data/teams.yaml': 'legal: { name: Legal }\ncustoms: { name: Customs }\nhelp-desk: { name: Support }\n',
};
const faults = (files: Record<string, string>) =>
  buildPlaybook(readSource(memoryFiles({ ...BASE, ...files }))).faults;
const fixes = (field: string) => {
  const found = faults({
    'data/values.yaml': 'care: { name: Care, statement: We do. }\n',
    'data/behaviours/a.yaml': behaviour(field),
  });
  return found.map(({ message, fix }) => `${message} ${fix}`);
};
const behaviour = (field: string) =>
  `name: A\nstatement: A.\ntype: decision-timeline\nwithin: 2 weeks\n${field.includes('appliesTo') ? '' : 'appliesTo: company\n'}${field.includes('value:') ? '' : 'value: care\n'}${field}\n`;

describe('a reference that points at nothing', () => {
  it.each([
    ['owner: CEO', '“ceo”?'],
    ['appliesTo: legal, customs', 'Write [legal, customs].'],
    ['appliesTo: legal; customs', 'Write [legal, customs].'],
    ['appliesTo: legal and customs', 'Write [legal, customs].'],
    ['appliesTo: legal & company', 'Write [legal, company].'],
    ['appliesTo: [legal; customs]', 'Write each as an entry of its own: “legal”, “customs”.'],
    ['approvers: cfo, area-owner', 'Write [cfo, area-owner].'],
    ['approvers: [{ who: "cfo, ceo" }]', '`who` takes one: write “cfo” or “ceo”.'],
    ['owner: cfo and ceo', '`owner` takes one: write “cfo” or “ceo”.'],
    ['value: values/care', 'Write “care”.'],
    ['value: /values/care/', 'Write “care”.'],
    ['value: value/care', 'Write “care”.'],
    ['appliesTo: teams/legal', 'Write “legal”.'],
    ['appliesTo: company/company', 'Write “company”.'],
    ['appliesTo: everyone', 'Write “company”.'],
    ['appliesTo: All', 'Write “company”.'],
    ['appliesTo: the company', 'Write “company”.'],
    ['approvers: Area owner', 'Write “area-owner”.'],
    ['owner: area-owner', 'is a role, and a role cannot stand here; `owner` takes a person or a team.'],
    ['owner: area owner', 'is a role, and a role cannot stand here; `owner` takes a person or a team.'],
    ['approvers: Chief financial officer', 'Write “cfo”.'],
    ['appliesTo: support', 'Write “help-desk”.'],
    ['owner: Legal', 'Write “legal”.'],
  ])('is mended by what its author meant (%s)', (field, words) => {
    const found = fixes(field);
    expect(found).toHaveLength(1);
    expect(found.join()).toContain(words);
  });

  it('is told where the first of its kind belongs', () => {
    const found = faults({ 'data/behaviours/a.yaml': behaviour('measuredBy: nps') });
    expect(found.map(({ fix }) => fix).sort()).toEqual([
      'There is none yet: add one as src/content/values/<id>.mdx.',
      'There is none yet: add one in data/measures.yaml.',
    ]);
  });

  it('is mended in accepted.yaml too, where the kind is part of it', () => {
    const entry =
      '- { rule: area-says-why, subject: teams/legal, with: [Customs], reason: A., approvedBy: Ina }\n';
    expect(faults({ 'data/accepted.yaml': entry }).map(({ fix }) => fix)).toEqual([
      'Write “team/legal”.',
      'Write “team/customs”.',
      'Write “cfo”.',
    ]);
  });
});
