/** Run before the browser tests: ends well only when there is a browser, installing Debian's where that is possible. */
import { spawnSync } from 'node:child_process';
import { findBrowser, pathOf } from './browser.ts';

const HELP =
  'The browser tests need Chromium: `apt-get install chromium` or `npx playwright install chromium`, or set CHROMIUM_PATH.';

/** @throws Error that says what to install, or that `CHROMIUM_PATH` is wrong. */
function ensureBrowser(): string {
  const installed = findBrowser();
  if (installed) return installed;
  installFromDebian();
  const added = findBrowser();
  if (!added) throw new Error(HELP);
  return added;
}

/** Does nothing unless run as root on a system with apt. */
function installFromDebian(): void {
  const apt = pathOf('apt-get');
  if (!apt || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(apt, ['update'], { stdio: 'inherit', env });
  spawnSync(apt, ['install', '-y', 'chromium'], { stdio: 'inherit', env });
}

try {
  console.log(`Browser tests use ${ensureBrowser()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
