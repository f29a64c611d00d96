import { existsSync } from 'node:fs';
import { join } from 'node:path';

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const linuxCommands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Flags under which Chromium runs as root, without a graphics card and without talking to anybody. */
export const chromiumFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** The browser that the tests drive: the one `CHROMIUM` names, else an installed Chromium, Chrome or Edge; `undefined` when there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  return named === undefined || named === '' ? candidates().find((path) => existsSync(path)) : named;
}

/** Like `findChromium`, but fails with what to do about it. */
export function requireChromium(): string {
  const path = findChromium();
  if (path === undefined || !existsSync(path)) {
    throw new Error(`${path === undefined ? 'No Chromium, Chrome or Edge was found' : `CHROMIUM names ${path}, which is not there`}. ${chromiumAdvice()}`);
  }
  return path;
}

function chromiumAdvice(): string {
  switch (process.platform) {
    case 'darwin': return 'Install one with: brew install --cask chromium';
    case 'win32': return 'Install one with: winget install Google.Chrome';
    default: return 'Install one with: apt-get update && apt-get install -y chromium';
  }
}

function candidates(): readonly string[] {
  switch (process.platform) {
    case 'darwin': return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    case 'win32': return windowsFolders().flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
    default: return linuxCommands.flatMap(findCommand);
  }
}

function windowsFolders(): readonly string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
}

function findCommand(command: string): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.map((folder) => join(folder, command)).filter((path) => existsSync(path));
}
