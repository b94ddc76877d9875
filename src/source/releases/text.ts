import { createHash } from 'node:crypto';
import type { Manifest } from '../../schema/release.ts';

/** The name of the manifest of a release. */
export const MANIFEST = 'release.json';
/** The name of the file that holds the norms of a release. */
export const RECORDS = 'records.json';
/** The folder that holds every release. */
export const RELEASES = 'data/releases';

/** The SHA-256 of a file over its bytes with LF ends, in hexadecimal: the same where git has turned them into CRLF. */
export function hashOf(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  return createHash('sha256')
    .update(withLf(bytes.toString('latin1')), 'latin1')
    .digest('hex');
}

/** A text with LF at the end of each line. */
export const withLf = (text: string): string => text.replaceAll('\r\n', '\n');

/** JSON as it is kept in a release: two spaces a level, a line at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The last line of a manifest, which holds the hash of all the rest. */
const SEAL = /^([^]*\n {2}"hash": ")([0-9a-f]{64})("\n\}\n)$/;

/** The text of a manifest, sealed with the hash of all that stands in it. */
export function manifestText(manifest: Omit<Manifest, 'hash'>): string {
  const open = jsonText({ ...manifest, hash: '' });
  return open.replace(/"hash": ""\n\}\n$/, `"hash": "${hashOf(open)}"\n}\n`);
}

/** The hash that a manifest is sealed with, or undefined where its text is no longer what was sealed. */
export function sealOf(text: string): string | undefined {
  const [, before = '', hash, after = ''] = SEAL.exec(withLf(text)) ?? [];
  return hash !== undefined && hashOf(before + after) === hash ? hash : undefined;
}
