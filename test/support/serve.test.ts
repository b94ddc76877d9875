import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serveSite } from './serve.ts';

async function servedFolder(base: string, look: (url: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  await mkdir(join(folder, 'values'));
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, 'values/index.html'), 'values');
  await writeFile(join(folder, '404.html'), 'not here');
  const { url, close } = await serveSite(folder, base);
  try {
    await look(url);
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
}

const seen = async (url: string | URL) => {
  const response = await fetch(url);
  return `${response.status} ${await response.text()}`;
};

it('a built site is served below its base path, and nothing is outside', async () => {
  await servedFolder('/playbook/', async (url) => {
    expect(new URL(url).pathname).toBe('/playbook/');
    expect(await seen(url)).toBe('200 home');
    expect(await seen(`${url}values/`)).toBe('200 values');
    expect(await seen(`${url}nothing/`)).toBe('404 not here');
    expect(await seen(new URL('/values/', url))).toBe('404 not here');
  });
});

it('a site that is no longer served answers nobody', async () => {
  let address = '';
  await servedFolder('/', async (url) => {
    address = url;
    expect(await seen(url)).toBe('200 home');
  });
  await expect(fetch(address)).rejects.toThrow();
});
