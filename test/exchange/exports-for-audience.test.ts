import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportAreaOwners } from '../../src/exchange/area-owners.ts';
import { exportBackstage } from '../../src/exchange/backstage/catalog.ts';
import { exportCsv } from '../../src/exchange/csv-export.ts';
import { lossReport, type Exportable, type Exported } from '../../src/exchange/exported.ts';
import { playbookCalendar } from '../../src/exchange/forum-calendar.ts';
import { exportJson } from '../../src/exchange/playbook-json.ts';
import { isStructural } from '../../src/playbook.ts';
import { AUDIENCES, playbooks } from '../support/closed-entries.ts';
import { playbookFrom } from '../support/playbook.ts';

const EXPORTS: Readonly<Record<string, (what: Exportable) => Exported>> = {
  areas: exportAreaOwners,
  backstage: exportBackstage,
  csv: ({ source }) => exportCsv(source),
  ics: ({ playbook, asOf }) => ({
    files: new Map([['calendar.ics', playbookCalendar(playbook, asOf) ?? '']]),
    losses: [],
  }),
  json: ({ playbook }) => exportJson(playbook),
};

test.each(Object.entries(EXPORTS))(
  'what an audience may not read leaves no trace in %s, nor in what is said beside it',
  (_, make) => {
    let withheld = 0;
    const told = (files: Readonly<Record<string, string>>, audience: string) => {
      const { files: made, losses } = make({ ...playbookFrom(files, { audience }), folder: '' });
      return [...made, lossReport(losses)];
    };
    fc.assert(
      fc.property(playbooks, fc.constantFrom(0 as const, 1 as const), ({ whole, without }, rank) => {
        fc.pre(!playbookFrom(whole).findings.some(isStructural));
        const audience = AUDIENCES[rank];
        expect(told(whole, audience)).toEqual(told(without(rank), audience));
        if (JSON.stringify(whole) !== JSON.stringify(without(rank))) withheld += 1;
      }),
      { numRuns: 60 },
    );
    expect(withheld).toBeGreaterThan(20);
  },
  60_000,
);
