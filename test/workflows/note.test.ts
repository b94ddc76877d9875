import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REPOSITORY } from '../support/tree.ts';

const MARK = '<!-- playbook-review -->';
interface Note {
  id: number;
  body: string;
  author: { id: number };
}

let notes: Note[] = [];
let asked: string[] = [];
let server: Server;
let folder = '';

/** A GitLab with one merge request, whose notes come two a page. */
beforeEach(async () => {
  [notes, asked] = [[], []];
  folder = mkdtempSync(join(tmpdir(), 'note-'));
  server = createServer((request, response) => {
    let sent = '';
    request.on('data', (part: Buffer) => void (sent += part.toString()));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://gitlab');
      const { body = '' } = (sent ? JSON.parse(sent) : {}) as { body?: string };
      asked.push(`${request.method} ${pathname}`);
      const page = Number(searchParams.get('page') ?? '1');
      const shown = notes.slice(2 * page - 2, 2 * page);
      if (request.headers['private-token'] !== 'good') response.statusCode = 401;
      else if (2 * page < notes.length) response.setHeader('x-next-page', String(page + 1));
      if (response.statusCode === 200) {
        if (request.method === 'POST') notes.push({ id: 50 + notes.length, body, author: { id: 7 } });
        if (request.method === 'PUT')
          for (const note of notes) if (pathname.endsWith(`/${note.id}`)) note.body = body;
      }
      response.end(JSON.stringify(pathname === '/user' ? { id: 7 } : shown));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await new Promise((done) => server.close(done));
});

/** Writes the note of a review, with a token or without one. */
async function noted(review: string, token?: string): Promise<{ code: number | null; out: string }> {
  const file = join(folder, 'review.md');
  writeFileSync(file, review);
  const child = spawn(process.execPath, [join(REPOSITORY, 'templates/ci/note.mjs'), file], {
    env: {
      CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      CI_PROJECT_ID: '3',
      CI_MERGE_REQUEST_IID: '4',
      ...(token !== undefined && { PLAYBOOK_TOKEN: token }),
    },
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => void (out += part.toString()));
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  return { code, out };
}

describe('the note on a merge request in GitLab', { timeout: 60_000 }, () => {
  it('is written once, and then updated in place', async () => {
    expect(await noted(`${MARK}\nOne thing changes.\n`, 'good')).toEqual({
      code: 0,
      out: 'A note was written on the merge request.\n',
    });
    expect(await noted(`${MARK}\nTwo things change.\n`, 'good')).toEqual({
      code: 0,
      out: 'The note on the merge request was updated.\n',
    });
    expect(notes.map(({ body }) => body)).toEqual([`${MARK}\nTwo things change.\n`]);
  });

  it('is found on the last page, and never taken for that of somebody else', async () => {
    notes = [1, 2, 3].map((id) => ({ id, body: `${MARK}\nMine.`, author: { id: 8 } }));
    notes.push(
      { id: 4, body: 'Nothing.', author: { id: 7 } },
      { id: 5, body: `${MARK}\nOld.`, author: { id: 7 } },
    );
    expect((await noted(`${MARK}\nNew.\n`, 'good')).code).toBe(0);
    expect(notes.map(({ body }) => body)).toEqual([
      ...[1, 2, 3].map(() => `${MARK}\nMine.`),
      'Nothing.',
      `${MARK}\nNew.\n`,
    ]);
  });

  it('is not written without a token: nothing is asked', async () => {
    for (const token of [undefined, '']) {
      const said = await noted(`${MARK}\nNew.\n`, token);
      expect([said.code, asked]).toEqual([0, []]);
      expect(said.out).toContain('There is no PLAYBOOK_TOKEN');
    }
  });

  it('says what may be wrong where GitLab refuses it', async () => {
    expect(await noted(`${MARK}\nNew.\n`, 'old')).toEqual({
      code: 1,
      out: 'GitLab answers 401 to GET /user. Is PLAYBOOK_TOKEN still good, and has it the scope api?\n',
    });
    expect(notes).toEqual([]);
  });
});
