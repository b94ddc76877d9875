import type { Entry } from '../analysis/diff/entries.ts';
import { entriesOf } from '../analysis/diff/entries.ts';
import { atomFeed, jsonFeed, type Feed } from '../exchange/feed.ts';
import { changesHref, versionHref } from '../kinds.ts';
import { site } from '../site.ts';

/** The two formats of a feed, and how each is written and called. */
export const FEEDS = {
  xml: { write: atomFeed, type: 'application/atom+xml' },
  json: { write: jsonFeed, type: 'application/feed+json' },
} as const;

/** The formats in which there are feeds; none where nothing has been released. */
export const feedFormats = (): (keyof typeof FEEDS)[] =>
  site().playbook.releases.length > 0 ? ['xml', 'json'] : [];

/** What a record is called by in releases: its id now, and those that it had. */
export const idsOf = ({
  id,
  formerly = [],
}: {
  readonly id: string;
  readonly formerly?: readonly string[] | undefined;
}): readonly string[] => [id, ...formerly];

/** A feed of those changes that `holds` lets through, as a file below `home` (from the base, with a slash at its end). */
export function feedResponse(
  format: keyof typeof FEEDS,
  title: string,
  home: string,
  holds: (entry: Entry) => boolean = () => true,
): Response {
  const { playbook } = site();
  const { url, name, language } = playbook.company;
  const [first, last] = [playbook.releases[0], playbook.releases.at(-1)];
  const base = import.meta.env.BASE_URL;
  const address = (path: string) => (url ? new URL(path, url).href : path);
  const feed: Feed = {
    title: title === '' ? `What changes at ${name}` : `What changes for ${title} at ${name}`,
    author: name,
    language,
    name: `feed ${first?.hash ?? ''} ${home}`,
    on: last?.inForce ?? '',
    self: address(`${base}${home}feed.${format}`),
    home: address(`${base}${home === '' ? 'changes/' : home}`),
    hrefOf: ({ before, version, ref }) =>
      address(
        before === undefined ? versionHref(version, base) : `${changesHref(before, version, base)}#${ref}`,
      ),
    entries: entriesOf(playbook).filter(holds),
  };
  const { write, type } = FEEDS[format];
  return new Response(write(feed), { headers: { 'Content-Type': type } });
}
