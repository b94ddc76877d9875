import { numbersFrom } from './graphs.ts';
import { playbookFrom } from './playbook.ts';

/** The lines of a company, so that a test can write them in another order. */
export interface CompanyOfTeams {
  readonly areas: readonly string[];
  readonly teams: string;
}

/** A company of a size: departments, teams, and areas with all four letters; a few with two owners, a few with none. */
export function companyOfTeams(
  areas: number,
  teams: number,
  departments: number,
  name = (at: number) => `Area ${at}`,
): CompanyOfTeams {
  const below = numbersFrom(areas);
  const text = Array.from({ length: teams }, (_, at) =>
    at < departments
      ? `t${at}: { name: Department ${at}, type: department }\n`
      : `t${at}: { name: Team ${at}, parent: t${at % departments} }\n`,
  );
  const party = () => `t${below(teams)}`;
  const lines = Array.from({ length: areas }, (_, at) => {
    const owners =
      at % 17 === 0 ? '' : `accountable: ${at % 23 === 0 ? `[${party()}, ${party()}]` : party()}, `;
    return `a${at}: { name: ${JSON.stringify(name(at))}, ${owners}responsible: ${party()}, consulted: ${party()}, informed: ${party()} }\n`;
  });
  return { areas: lines, teams: text.join('') };
}

/** The company, read. */
export const joinedUp = ({ areas, teams }: CompanyOfTeams) =>
  playbookFrom({ 'data/teams.yaml': teams, 'data/areas.yaml': areas.join('') }).playbook;
