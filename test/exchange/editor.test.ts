import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import { REPOSITORY } from '../support/tree.ts';

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}
interface Completion {
  readonly label: string;
}

const MAIL = `name: Mail
value: keep-our-word
type: response-expectation
statement: Mail is answered.
appliesTo: company
within: 2 days
chanel: email
`;

let server: ChildProcess;
let connection: MessageConnection;
const told = new Map<string, Diagnostic[]>();

/** The settings that this repository brings, as an editor hands them on to the language server. */
const settings = JSON.parse(readFileSync(join(REPOSITORY, '.vscode/settings.json'), 'utf8')) as {
  'yaml.schemas': unknown;
};
const addressOf = (path: string) => pathToFileURL(join(REPOSITORY, path)).href;

/** Opens a file that need not exist, and waits for what is said of it. */
async function opened(path: string, text: string): Promise<string[]> {
  const uri = addressOf(path);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  await expect.poll(() => told.has(uri), { timeout: 30_000 }).toBe(true);
  return (told.get(uri) ?? []).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

async function offered(path: string, line: number, character: number): Promise<string[]> {
  const list = await connection.sendRequest<{ items: Completion[] }>('textDocument/completion', {
    textDocument: { uri: addressOf(path) },
    position: { line, character },
  });
  return list.items.map(({ label }) => label);
}

describe('an editor that opens this repository, with nothing set up', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    server = spawn(process.execPath, [
      join(REPOSITORY, 'node_modules/yaml-language-server/bin/yaml-language-server'),
      '--stdio',
    ]);
    if (!server.stdout || !server.stdin) throw new Error('the language server has no streams');
    connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) =>
        section === 'yaml'
          ? {
              validate: true,
              completion: true,
              hover: true,
              schemaStore: { enable: false },
              schemas: settings['yaml.schemas'],
            }
          : {},
      ),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
        told.set(uri, diagnostics);
      },
    );
    connection.listen();
    const folder = { uri: pathToFileURL(REPOSITORY).href, name: 'playbook' };
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: folder.uri,
      workspaceFolders: [folder],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: { completion: { completionItem: {} } },
      },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }, 60_000);
  afterAll(() => {
    connection.dispose();
    server.kill();
  });

  it('says what does not fit while one types, in a file of one and in a file of many', async () => {
    const faults = await opened('data/behaviours/mail.yaml', MAIL);
    expect(
      faults.some((fault) => fault.startsWith('6: ')),
      faults.join('\n'),
    ).toBe(true);
    expect(
      faults.some((fault) => /^7: .*chanel/.test(fault)),
      faults.join('\n'),
    ).toBe(true);
    expect(await opened('data/areas.yaml', 'refunds:\n  name: Refunds\n  tier: 7\n')).toEqual([
      expect.stringMatching(/^3: .*3/),
    ]);
    expect(
      await opened('data/terms.yaml', 'order:\n  name: Order\n  definition: What was paid for.\n'),
    ).toEqual([]);
  });

  it('offers the fields of a kind, and what the playbook has', async () => {
    await opened('data/areas/refunds.yaml', 'name: Refunds\naccountable: \n\n');
    expect(await offered('data/areas/refunds.yaml', 2, 0)).toContain('reason');
    expect(await offered('data/areas/refunds.yaml', 1, 13)).toContain('platform');
  });

  it('says of a field what it is', async () => {
    const hover = await connection.sendRequest<{ contents: { value: string } }>('textDocument/hover', {
      textDocument: { uri: addressOf('data/areas/refunds.yaml') },
      position: { line: 1, character: 3 },
    });
    expect(hover.contents.value).toContain('The one who answers for it');
  });
});
