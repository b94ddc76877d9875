import type { StandingParty } from './standing.ts';

/** Letters that Unicode does not take apart, as a person without them on the keyboard writes them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** A text as it is compared with others: without marks on its letters, in one case, its words parted by one space. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** Who is called so: by id, else by name, else by title, else by handle. Several, where one name fits several. */
export function partiesCalled(text: string, parties: readonly StandingParty[]): StandingParty[] {
  const wanted = folded(text);
  const ways: ((party: StandingParty) => string | undefined)[] = [
    ({ id }) => id,
    ({ name }) => name,
    ({ title }) => title,
    ({ handle }) => handle,
  ];
  for (const way of ways) {
    const found = parties.filter((party) => folded(way(party) ?? '') === wanted);
    if (found.length > 0) return found;
  }
  return [];
}

/** The teams that a text such as “The platform team” seems to mean. */
export function teamsMeant(text: string, parties: readonly StandingParty[]): StandingParty[] {
  const wanted = bare(text);
  return parties.filter(
    ({ kind, id, name }) => kind === 'team' && wanted !== '' && [id, name].map(bare).includes(wanted),
  );
}

const bare = (text: string): string =>
  folded(text)
    .replace(/\b(?:the|team|department|dept|squad|group)\b\.?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
