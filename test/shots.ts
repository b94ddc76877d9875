import { mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { loadPlaybook } from '../src/playbook.ts';
import { openBrowser } from './support/browser.ts';
import { PINNED_DAY } from './support/pinned.ts';
import { serveSite } from './support/serve.ts';
import { REPOSITORY } from './support/tree.ts';

interface Shown {
  /** Its address, below the base. */
  readonly path: string;
  /** What a reader does before the picture is taken; it then shows the window, not the whole page. */
  readonly act?: (page: Page) => Promise<void>;
}

const PAGES: Readonly<Record<string, Shown>> = {
  home: { path: '' },
  value: { path: 'values/decide-in-the-open/' },
  behaviour: { path: 'behaviours/contract-sign-off/' },
  behaviours: { path: 'behaviours/' },
  start: { path: 'start/support/' },
  responses: { path: 'response-times/' },
  decide: { path: 'decide/' },
  ownership: { path: 'ownership/' },
  area: { path: 'areas/refunds/' },
  team: { path: 'teams/product/' },
  person: { path: 'people/cfo/' },
  glossary: { path: 'terms/' },
  guide: { path: 'guides/settle-an-overlap/' },
  sprints: { path: 'sprints/' },
  health: { path: 'health/' },
  rules: { path: 'rules/' },
  rule: { path: 'rules/area-has-one-owner/' },
  focus: { path: 'focus/' },
  week: { path: 'week/' },
  leadership: { path: 'alignment/' },
  formulas: { path: 'alignment/figures/' },
  decisions: { path: 'decisions/' },
  decision: { path: 'decisions/second-person-at-night/' },
  rhythm: { path: 'rhythm/' },
  forum: { path: 'forums/monday-checkpoint/' },
  checkpoint: { path: 'checkpoints/monday-2026-11-16/' },
  signals: { path: 'signals/' },
  priorities: { path: 'priorities/' },
  version: { path: 'v/2026.2/' },
  book: { path: 'v/2026.2/behaviours/' },
  removed: { path: 'terms/trial/' },
  day: { path: 'as-of/' },
  search: { path: '', act: (page) => searchFor(page, 'decide') },
};

const VIEWS = {
  light: { width: 1360, colorScheme: 'light', media: 'screen' },
  dark: { width: 1360, colorScheme: 'dark', media: 'screen' },
  phone: { width: 390, colorScheme: 'light', media: 'screen' },
  print: { width: 794, colorScheme: 'light', media: 'print' },
} as const;
const NARROWEST = 320;

const HELP = `npm run shots -- [--dist FOLDER] [--out FOLDER] [--only PAGE]

  Takes pictures of the built site: each page light, dark, on a phone and printed, and checks that nothing
  is wider than ${NARROWEST} pixels. Build it first. Pages: ${Object.keys(PAGES).join(', ')}.
`;

async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(words);
  await page.getByRole('option').first().waitFor();
}

/** A page as a reader sees it, and what is wrong with it before one has looked at it. */
async function visit(
  browser: Browser,
  url: string,
  { path, act }: Shown,
  width: number,
  colorScheme: 'light' | 'dark',
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  try {
    const response = await page.goto(url + path, { waitUntil: 'networkidle' });
    if (response?.status() !== 200) return [`answers ${response?.status() ?? 'nothing'}`];
    await act?.(page);
    return [...(await look(page)), ...problems];
  } catch (error) {
    return [...problems, String(error)];
  } finally {
    await context.close();
  }
}

/** Takes every picture of one page, and returns what went wrong. */
async function shoot(
  browser: Browser,
  url: string,
  name: string,
  shown: Shown,
  out: string,
): Promise<string[]> {
  const problems: string[] = [];
  for (const [view, { width, colorScheme, media }] of Object.entries(VIEWS)) {
    const found = await visit(browser, url, shown, width, colorScheme, async (page) => {
      await page.emulateMedia({ media, colorScheme });
      await page.screenshot({ path: join(out, `${name}-${view}.png`), fullPage: !shown.act });
      return [];
    });
    problems.push(...found.map((problem) => `${name}, ${view}: ${problem}`));
  }
  const found = await visit(browser, url, shown, NARROWEST, 'light', async (page) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    return width > NARROWEST ? [`is ${width} pixels wide`] : [];
  });
  return [...problems, ...found.map((problem) => `${name}, ${NARROWEST} pixels: ${problem}`)];
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: join(REPOSITORY, 'dist') },
      out: { type: 'string', default: join(REPOSITORY, '.shots') },
      only: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const { only } = values;
  const chosen = Object.entries(PAGES).filter(([name]) => only === undefined || name === only);
  if (values.help || chosen.length === 0 || !existsSync(join(values.dist, 'index.html'))) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  const address = loadPlaybook(REPOSITORY, { asOf: PINNED_DAY }).playbook.company.url ?? 'http://localhost/';
  const base = new URL(address).pathname.replace(/\/?$/, '/');
  const out = resolve(values.out);
  await mkdir(out, { recursive: true });
  const site = await serveSite(resolve(values.dist), base);
  const browser = await openBrowser();
  const problems: string[] = [];
  try {
    for (const [name, shown] of chosen) problems.push(...(await shoot(browser, site.url, name, shown, out)));
  } finally {
    await browser.close();
    await site.close();
  }
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.stdout.write(
    `${chosen.length * Object.keys(VIEWS).length} pictures in ${out}, ${problems.length} problems\n`,
  );
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = await main();
