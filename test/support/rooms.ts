/** The rooms of the house from left to right; those that share a place do not know each other. */
const HOUSE = [
  ['kinds'],
  ['words'],
  ['time'],
  ['schema'],
  ['source', 'writing'],
  ['model'],
  ['analysis'],
  ['rules'],
  ['playbook'],
  ['report', 'exchange', 'store'],
  ['site', 'styles'],
  ['components'],
  ['views'],
  ['search'],
  ['pages'],
  ['integrations'],
  ['cli'],
];

/** Files at the top of `src` that belong to a room of another name. */
const LODGERS: Readonly<Record<string, string>> = { 'mdx.ts': 'pages', 'content.config.ts': 'pages' };

/** The room of a file below `src`, or undefined where the house has no such room. */
export function roomOf(path: string): string | undefined {
  const [folder = '', ...rest] = path.replace(/^src\//, '').split('/');
  const room = rest.length > 0 ? folder : (LODGERS[folder] ?? folder.replace(/\.ts$/, ''));
  return placeOf(room) >= 0 || room === 'content' ? room : undefined;
}

/** Where a room stands, counted from the left; -1 for what is no room. */
export const placeOf = (room: string): number => HOUSE.findIndex((rooms) => rooms.includes(room));

/** The rooms in one line, from left to right. */
export const HOUSE_IN_WORDS = HOUSE.map((rooms) => rooms.join(', ')).join(' < ');
