import { withRelease, type Texts } from './released.ts';

/** Names that a page, a picture or a file could trip over, each of a department and of a team and an area of it. */
export const ODD_NAMES = {
  script: '<script>document.title = "no"</script> & “co” </svg><img src=x onerror=alert(1)>',
  emoji: '👩‍🚀 Space 👨‍👩‍👧‍👦 flight 🎉🏳️‍🌈',
  right: 'قسم العمليات والخدمات (שירות) 2026',
  long: 'Donaudampfschifffahrtsgesellschaftskapitaensmuetzenfabrikverwaltungsoberaufseher',
} as const;

const ODD = Object.entries(ODD_NAMES);
const text = (name: string) => JSON.stringify(name);
const records = (line: (id: string, name: string, at: number) => string) =>
  ODD.map(([id, name], at) => line(id, name, at)).join('');
const other = (at: number, by: number) => ODD[(at + by) % ODD.length]?.[0] ?? '';

const WRITTEN: Texts = {
  'data/company.yaml': `name: ${text('Odd & <Co>')}\ntimezone: UTC\nleaders: [lead-script]\n`,
  'data/people.yaml': records(
    (id, name) => `lead-${id}: { name: ${text(`${name} jun.`)}, team: team-${id} }\n`,
  ),
  'data/teams.yaml':
    records((id, name) => `dept-${id}: { name: ${text(`${name} department`)}, type: department }\n`) +
    records(
      (id, name, at) =>
        `team-${id}: { name: ${text(name)}, parent: dept-${id}, lead: lead-${id}, dependsOn: [team-${other(at, 1)}] }\n`,
    ),
  'data/areas.yaml': records(
    (id, name, at) =>
      `area-${id}: { accountable: lead-${id}, name: ${text(`${name} area`)}, responsible: [team-${other(at, 1)}], consulted: [team-${other(at, 2)}], informed: [dept-${other(at, 3)}], reason: ${text(`Because of ${name}.`)} }\n` +
      `both-${id}: { name: ${text(`${name} both`)}, accountable: lead-${id}, responsible: [team-${other(at, 1)}] }\n`,
  ),
};
const released = withRelease(WRITTEN, '1', '2026-10-05', 'The first.');

/** A small company of which everything is called so, and in which since its release each area answers to another. */
export const ODD_COMPANY: Texts = {
  ...released,
  'data/areas.yaml': (released['data/areas.yaml'] ?? '').replaceAll(
    /^(area-.*?accountable: lead-)(\w+)/gm,
    (_, before: string, id: string) =>
      before +
      other(
        ODD.findIndex(([one]) => one === id),
        1,
      ),
  ),
};
