import { createHash } from 'node:crypto';
import { site } from '../site.ts';

/** What stands around every page, whatever it is about: a page is made again when any of it has changed. */
function chrome(): unknown {
  const { playbook, audience } = site();
  const { name, language, contact, brand, url, audiences } = playbook.company;
  const last = playbook.releases.at(-1);
  return [name, language, contact, brand, url, audiences, audience, last?.hash, import.meta.env.BASE_URL];
}

/** The key of a page that is made from `parts` and nothing else of the playbook: while it is the same, the page of the last build is kept. */
export const pageKey = (parts: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([chrome(), parts]))
    .digest('hex');
