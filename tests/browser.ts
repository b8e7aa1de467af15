/** The one Chromium all browser tests and benchmarks use, and how it is started. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Software WebGL, so that the map draws the same without a graphics card, and no connections of the browser's own. The page
 * itself is drawn by the processor: sent through an imitated graphics card, opening it takes twice as long on two cores.
 */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-default-apps',
  '--disable-domain-reliability',
];

/**
 * Path of the browser: `CHROMIUM_PATH`, else a system Chromium on `PATH`, else the one Playwright has downloaded.
 * @throws Error if `CHROMIUM_PATH` is set and names no file.
 */
export function findBrowser(): string | null {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist.`);
    return chosen;
  }
  const system = SYSTEM_NAMES.map(pathOf).find((path) => path !== null);
  if (system) return system;
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : null;
}

/** Path of the program of this name on `PATH`, as the shell would find it. */
export function pathOf(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

/** How to start the browser. Without one installed, Playwright's own message says what is missing. */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser();
  return executablePath ? { executablePath, args: FLAGS } : { args: FLAGS };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
