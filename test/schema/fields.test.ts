import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';

const findings = (file: string, text: string) =>
  readSource(memoryFiles({ [file]: text })).faults.map(
    ({ place, message, fix }) => `${place.line}:${place.column} ${message} ${fix.split(/(?<=[.?]) /)[0]}`,
  );
const head = 'name: Mail\nvalue: care\nstatement: Answer.\n';
const behaviour = (rest: string) => findings('data/behaviours/mail.yaml', `${head}${rest}`);
const company = (rest: string) => findings('data/company.yaml', `name: Acme\ntimezone: UTC\n${rest}`);
const value = (rest: string) => findings('data/values/care.yaml', `name: Care\nstatement: We do.\n${rest}`);

describe('a field that is empty', () => {
  it('is named without a place in a list, and is not to be removed where it is needed', () => {
    expect(behaviour('type: qualitative\nappliesTo:\n')).toEqual([
      '5:1 `appliesTo` is empty. Write a value after the colon.',
    ]);
    expect(behaviour('type:\nappliesTo: company\n')).toEqual([
      '4:1 `type` is empty. Write a value after the colon.',
    ]);
    expect(behaviour('type: qualitative\nappliesTo: company\nwhy:\n')).toEqual([
      '6:1 `why` is empty. Write a value after the colon, or remove the line.',
    ]);
    expect(behaviour('type: qualitative\nappliesTo: []\n')).toEqual([
      '5:1 `appliesTo` is empty. Write a value.',
    ]);
  });
});

describe('one value where a list may stand', () => {
  it('is read as a list of one', () => {
    expect(value('not: Softness.\nrewards: { what: Help, type: praise }\n')).toEqual([]);
    expect(
      behaviour(
        'type: decision-timeline\nwithin: 2 weeks\nappliesTo: company\nlooksLike: Answers.\naliases: post\napprovers: cfo\nmodelledBy: { who: ana, on: 2026-01-01, story: She did. }\n',
      ),
    ).toEqual([]);
    expect(findings('data/concerns/speed.yaml', 'name: Speed\nsynonyms: pace\n')).toEqual([]);
  });

  it('is named without a place in the list that it is not', () => {
    expect(value('not: 5\n')).toEqual([
      '3:6 `not`: “5” is a number; text is expected. Put it in quotes: "5".',
    ]);
  });
});

describe('a value of another sort', () => {
  it.each([
    [
      'data/people/ana.yaml',
      'name: Ana\nfrom: 2026\n',
      '2:7 “2026” is not a date. Write the year, month and day as numbers, such as "2026-11-17".',
    ],
    [
      'data/behaviours/mail.yaml',
      `${head}type: documentation\nappliesTo: company\nwhere: wiki\nwithin: 2\n`,
      '7:9 “2” has no unit. Write the unit after the number: "2 minutes", "2 hours", "2 business hours", "2 business days" or "2 weeks".',
    ],
    [
      'data/behaviours/mail.yaml',
      `${head}type: cadence\nappliesTo: company\nevery: true\n`,
      '6:8 “true” is not an interval. Write a whole number and one of days, weeks, months, quarters or years, such as "1 day", "2 weeks" or "1 quarter".',
    ],
    [
      'data/values/care.yaml',
      'name: Care\nstatement: We do.\nnot:\n  - Says: yes\n',
      '4:5 `not[1]` is a group of fields; text is expected. A colon and a space make a field of it; put quotes around it: "Says: yes"',
    ],
    [
      'data/areas/web.yaml',
      'name: Web\nclaims:\n  - path: src/x\n',
      '3:5 `claims[1]` is a group of fields; text is expected. Write it without the space: path:src/x',
    ],
  ])('is explained at once (%s %j)', (file, text, finding) => {
    expect(findings(file, text)).toEqual([finding]);
  });
});

describe('a field by another name', () => {
  it.each([
    [
      'data/behaviours/mail.yaml',
      `${head}Type: qualitative\nappliesTo: company\n`,
      '4:1 `Type` is not a field of this behaviour; `type` is missing. Write `type` instead of `Type`.',
    ],
    [
      'data/behaviours/mail.yaml',
      `${head}kind: qualitative\nappliesTo: company\n`,
      '4:1 `kind` is not a field of this behaviour; `type` is missing. Write `type` instead of `kind`.',
    ],
    [
      'data/concerns/speed.yaml',
      'Name: Speed\n',
      '1:1 `Name` is not a field of this concern. Did you mean `name`?',
    ],
    [
      'data/concerns/speed.yaml',
      'title: Speed\n',
      '1:1 `title` is not a field of this concern; `name` is missing. Write `name` instead, if that is what it says; else remove it.',
    ],
    [
      'data/company.yaml',
      'name: Acme\ntimezone: UTC\nhours: { mon: 09:00-17:00 }\n',
      '3:10 `mon` is not a field of `hours`. Did you mean `monday`?',
    ],
    [
      'data/company.yaml',
      'name: Acme\ntimezone: UTC\nrepository: { link: https://a.example }\n',
      '3:15 `link` is not a field of `repository`; `repository.url` is missing. Write `url` instead, if that is what it says; else remove it.',
    ],
  ])('is one finding (%s %j)', (file, text, finding) => {
    expect(findings(file, text)).toEqual([finding]);
  });

  it('stays two where each is a mistake of its own', () => {
    expect(findings('data/values/care.yaml', 'name: Care\nrnak: 1\n')).toHaveLength(2);
  });
});

describe('addresses, zones and spans', () => {
  it('are read as strictly as the build reads them', () => {
    expect(company('url: https://%%%\n')).toEqual([
      '3:6 “https://%%%” is not a web address. Write the whole address, such as https://playbook.acme.example.',
    ]);
    expect(company('url: playbook.acme.example\n')).toEqual([
      '3:6 “playbook.acme.example” is not a web address. Write https://playbook.acme.example',
    ]);
    expect(company('url: https://acme.example/playbook/\n')).toEqual([]);
    expect(findings('data/company.yaml', 'name: Acme\ntimezone: europe/berlin\n')).toEqual([
      '2:11 “europe/berlin” is not a time zone. Write Europe/Berlin.',
    ]);
  });

  it('end no earlier than they begin', () => {
    const span = 'from: 2026-02-01\nuntil: 2026-01-31\n';
    const message =
      'The last day, `until`, lies before the first, `from`. Write a later `until`, or an earlier `from`.';
    expect(findings('data/focuses/keep.yaml', `statement: Keep.\n${span}`)).toEqual([`3:8 ${message}`]);
    expect(findings('data/tradeoffs/a.yaml', `more: a\nless: b\n${span}`)).toEqual([`4:8 ${message}`]);
    expect(findings('data/tradeoffs/a.yaml', 'more: a\nless: b\nuntil: 2026-01-31\n')).toEqual([]);
  });
});
