import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './support/browser.ts';

/** Draws the picture of the README: what the checker says of `examples/three-stories`, in part. */
const ROOT = join(import.meta.dirname, '..');
const SHOWN = ['behaviours-agree', 'timeline-can-be-kept', 'focus-is-single'];
const CLASSES: Record<string, string> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  32: 'green',
  33: 'yellow',
  34: 'blue',
};

const args = ['src/cli/main.ts', 'check', '--root', 'examples/three-stories', '--as-of', '2026-09-14'];
let output = '';
try {
  execFileSync(process.execPath, args, { cwd: ROOT, env: { ...process.env, FORCE_COLOR: '1' } });
} catch (error) {
  output = String((error as { stdout: Buffer }).stdout);
}
const blocks = output.trimEnd().split('\n\n');
const chosen = SHOWN.flatMap((rule) => blocks.find((block) => block.includes(`  ${rule}`)) ?? []);
const text = [
  `$ npm run playbook -- check --root examples/three-stories --as-of 2026-09-14`,
  ...chosen,
  '  …',
  blocks.at(-1) ?? '',
].join('\n\n');

const html = text
  .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  // eslint-disable-next-line no-control-regex -- these are the codes that colour is made of
  .replace(/\u001b\[(\d+)m/g, (_, code: string) =>
    code === '0' ? '</span>' : `<span class="${CLASSES[code]}">`,
  );
const page = `<style>body{margin:0;background:#fbfaf6;color:#1c1a16}pre{margin:0;padding:28px 32px;font:15px/1.5 "DejaVu Sans Mono",monospace;
  white-space:pre-wrap;width:1120px}.bold{font-weight:700}.dim{color:#6b6658}.red{color:#9a2812;font-weight:700}.yellow{color:#7a4a00}.green{color:#14532a;font-weight:700}</style><pre>${html}</pre>`;

const browser = await openBrowser();
const tab = await browser.newPage({ viewport: { width: 1184, height: 600 }, deviceScaleFactor: 1.5 });
await tab.setContent(page);
mkdirSync(join(ROOT, 'docs'), { recursive: true });
await tab.locator('pre').screenshot({ path: join(ROOT, 'docs', 'three-stories.png') });
await browser.close();
