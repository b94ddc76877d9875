/* The command `gh`, for tests of what calls it: a small host in one file of JSON, and every call that came to it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Host, Item } from './host.ts';

const place = process.env['FAKE_HOST'] ?? '';
const host = JSON.parse(readFileSync(place, 'utf8')) as Host;
const args = process.argv.slice(2);

const { values, positionals } = parseArgs({
  args,
  allowPositionals: true,
  options: {
    method: { type: 'string' },
    jq: { type: 'string' },
    field: { type: 'string', short: 'F', multiple: true },
    'raw-field': { type: 'string', short: 'f', multiple: true },
    paginate: { type: 'boolean' },
    silent: { type: 'boolean' },
    base: { type: 'string' },
    head: { type: 'string' },
    title: { type: 'string' },
    'body-file': { type: 'string' },
  },
});
const fields = Object.fromEntries(
  [...(values.field ?? []).map(fromFile), ...(values['raw-field'] ?? [])].map((field) => {
    const at = field.indexOf('=');
    return [field.slice(0, at), field.slice(at + 1)];
  }),
);
const bodyFile = values['body-file'];
host.calls.push({
  call: [values.method ?? '', ...positionals].filter(Boolean).join(' '),
  ...(Object.keys(fields).length > 0 && { fields }),
  ...(bodyFile !== undefined && {
    title: values.title,
    base: values.base,
    body: readFileSync(bodyFile, 'utf8'),
  }),
});

const [command, path = ''] = positionals;
if (command === 'api') await answer(values.method ?? 'GET', path.replace(/^repos\/[^/]+\/[^/]+\//, ''));
writeFileSync(place, JSON.stringify(host));
if (command === host.refuses) process.exitCode = 1;

async function answer(method: string, what: string): Promise<void> {
  if (method === 'POST') {
    const number = 100 + host.calls.length;
    const made = { id: number, number, state: 'open', user: { login: 'github-actions[bot]' }, ...fields };
    host.lists[what] = [...(host.lists[what] ?? []), made];
    return;
  }
  if (method === 'PATCH') {
    const item = Object.values(host.lists)
      .flat()
      .find((one) => what.endsWith(`/${one.id}`));
    if (!item) throw new Error(`nothing is at ${what}`);
    Object.assign(item, fields);
    return;
  }
  const file = host.files[what];
  if (file !== undefined) {
    process.stdout.write(readFileSync(file));
    return;
  }
  const found = (host.lists[what] ?? []).filter(isAsked);
  const whole = what.endsWith('/artifacts') ? { artifacts: found } : found;
  const { raw } = await import('jq-wasm');
  process.stdout.write(`${await raw(JSON.stringify(whole), values.jq ?? '.', ['-r'])}\n`);
}

function isAsked(item: Item): boolean {
  return (
    (fields['state'] === undefined || item.state === fields['state']) &&
    (fields['creator'] === undefined || item.user?.login === fields['creator']) &&
    (fields['head'] === undefined || item.head?.label === fields['head'])
  );
}

/** Of a field that is typed as `name=@file`, what stands in the file. */
function fromFile(field: string): string {
  const [, name = '', file] = /^([^=]+)=@(.*)$/s.exec(field) ?? [];
  return file === undefined ? field : `${name}=${readFileSync(file, 'utf8')}`;
}
