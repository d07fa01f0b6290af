import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install } from '@puppeteer/browsers';
import { PUPPETEER_REVISIONS } from 'puppeteer-core/internal/revisions.js';
import { inRoot, isCommand } from './root.mjs';

/*
 * A Chromium for the tests: the one that the environment names, else one of this machine's, else one of the project's
 * own, fetched into .browser. Nothing is ever installed outside of the project.
 */

const ownFolder = inRoot('.browser');

// The first two are Chromium without its windows: a page opens in a third of the time.
const names = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser'];

const usualPlaces = {
  darwin: () => [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: () =>
    [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
};

/**
 * The path of a browser that runs here. Where there is none and none can be fetched, says so and ends the process.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const found = named() ?? onThisMachine() ?? (await own()) ?? (await fetchOwn());
  if (found !== undefined) return found;
  console.error(`No browser was found and none could be fetched: install one with \`${installCommand()}\`, or name yours in CHROME_PATH.`);
  process.exit(1);
}

/** How to start it: as root a browser refuses its own sandbox, and a test needs no network but its own. */
export const launchArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser that was asked for and does not run is an error, not a reason to take another. */
function named() {
  const path = process.env['CHROMIUM'] ?? process.env['CHROME_PATH'];
  if (!path) return undefined;
  if (runs(path)) return path;
  console.error(`The browser that CHROMIUM or CHROME_PATH names does not run: ${path}`);
  process.exit(1);
}

function onThisMachine() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)));
  const usual = process.platform === 'darwin' || process.platform === 'win32' ? usualPlaces[process.platform]() : [];
  return [...onPath, ...usual].find(runs);
}

async function own() {
  const installed = await getInstalledBrowsers({ cacheDir: ownFolder });
  return installed.map((one) => one.executablePath).find(runs);
}

async function fetchOwn() {
  if (detectBrowserPlatform() === undefined) return undefined;
  console.error('No browser on this machine: fetching one into .browser …');
  try {
    const { executablePath } = await install({ browser: Browser.CHROME, buildId: PUPPETEER_REVISIONS.chrome, cacheDir: ownFolder });
    return runs(executablePath) ? executablePath : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Some systems put a mere notice under a browser's name, and a fetched one may lack libraries: only its version tells.
 * @param {string} path
 */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows a browser asked for its version opens a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

function installCommand() {
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  return 'sudo apt-get install chromium';
}

if (isCommand(import.meta.url)) console.log(await findBrowser());
