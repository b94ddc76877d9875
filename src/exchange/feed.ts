import { createHash } from 'node:crypto';
import type { Entry } from '../analysis/diff/entries.ts';

/** A feed of what changes: what it is called, and where it and the site stand. */
export interface Feed {
  readonly title: string;
  /** Who speaks in it. */
  readonly author: string;
  readonly language: string;
  /** What it follows, the same wherever the site stands and whatever it is called. */
  readonly name: string;
  /** The day on which it was true last. */
  readonly on: string;
  /** Its own address, and that of the page about the same. */
  readonly self: string;
  readonly home: string;
  /** Where an entry is told whole. */
  readonly hrefOf: (entry: Entry) => string;
  readonly entries: readonly Entry[];
}

/** As many entries as anybody reads up. */
const MOST = 200;

/** A feed as Atom (RFC 4287). The same feed gives the same bytes. */
export function atomFeed({ title, author, language, name, on, self, home, hrefOf, entries }: Feed): string {
  const some = entries.slice(0, MOST);
  const items = some.map(
    (entry) => `  <entry>
    <id>${idOf(entry)}</id>
    <title>${xml(entry.title)}</title>
    <updated>${entry.on}T00:00:00Z</updated>
    <link href="${xml(hrefOf(entry))}"/>
    <content type="text">${xml(entry.lines.join('\n'))}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">
  <id>${uuid(name)}</id>
  <title>${xml(title)}</title>
  <updated>${on}T00:00:00Z</updated>
  <author><name>${xml(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link href="${xml(home)}"/>
${items.join('\n')}
</feed>
`;
}

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ title, author, language, self, home, hrefOf, entries }: Feed): string {
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: home,
      feed_url: self,
      language,
      authors: [{ name: author }],
      items: entries.slice(0, MOST).map((entry) => ({
        id: idOf(entry),
        url: hrefOf(entry),
        title: entry.title,
        content_text: entry.lines.join('\n'),
        date_published: `${entry.on}T00:00:00Z`,
      })),
    },
    null,
    2,
  )}\n`;
}

/** The same in every build, and in every feed that holds the entry. */
const idOf = ({ version, ref, seal }: Entry): string => uuid(`${version} ${ref} ${seal}`);

/** A name as a uuid (RFC 9562, version 8: by a hash of our own choice). */
function uuid(name: string): string {
  const hex = createHash('sha256').update(`leadership-playbook ${name}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What XML 1.0 has no way to say, and no reader could see: it is shown as a character that is missing. */
// eslint-disable-next-line no-control-regex -- these are the characters that are replaced
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNSAYABLE, '\ufffd')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
