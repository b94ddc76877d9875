import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that is installed here: what `CHROMIUM_PATH` names, or one in its usual place. */
export function installedChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (!named) return INSTALLED.find((path) => existsSync(path));
  if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  return named;
}

/** The Chromium that npm has installed; it brings the system libraries that it needs. */
export async function packagedChromium(): Promise<string> {
  // Read when the package is loaded: it then unpacks its libraries, and tells the loader where they are.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** A real browser: the installed one, else the packaged one, unless `path` names another. */
export async function openBrowser(path?: string): Promise<Browser> {
  const executablePath = path ?? installedChromium() ?? (await packagedChromium());
  return chromium.launch({ executablePath, args: FLAGS });
}
