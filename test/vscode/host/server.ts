import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PATIENCE } from '../patience';
import { installServer } from './install';

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  // In a browser VS Code saves by itself, and tests edit without saving.
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
};

export interface ServerOptions {
  /** Whether folders are trusted without asking; otherwise they open in Restricted Mode. */
  readonly trusted: boolean;
  /** Settings of the machine, over the ones that keep the editor quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Absolute path of an unpacked extension that is installed before the start. */
  readonly installed?: string;
}

export interface RunningServer {
  /** Host and port, as both the address bar and extension paths must spell them. */
  readonly authority: string;
  /** Rejects when the server ends by itself. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

/** Starts a VS Code server of its own data folder on a free port. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { node, serverMain } = installServer();
  const dataFolder = mkdtempSync(join(tmpdir(), 'vscode-server-'));
  mkdirSync(join(dataFolder, 'data/Machine'), { recursive: true });
  writeFileSync(join(dataFolder, 'data/Machine/settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
  if (options.installed !== undefined) {
    mkdirSync(join(dataFolder, 'extensions'));
    symlinkSync(options.installed, join(dataFolder, 'extensions', basename(options.installed)), 'dir');
  }
  const child = spawn(node, [
    serverMain, '--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms', '--enable-smoke-test-driver',
    '--server-data-dir', dataFolder, '--telemetry-level', 'off', ...(options.trusted ? ['--disable-workspace-trust'] : []),
  ], { detached: true, env: { ...process.env, TMPDIR: dataFolder, XDG_RUNTIME_DIR: dataFolder, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });

  const stop = async (): Promise<void> => {
    process.off('exit', killAll);
    await end(child);
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  };
  const killAll = (): void => signal(child, 'SIGKILL');
  process.on('exit', killAll);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The VS Code server ended with code ${code}.`);
  });
  ended.catch(() => undefined);
  try {
    return { authority: `127.0.0.1:${await readPort(child, ended)}`, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readPort(child: ChildProcess, ended: Promise<never>): Promise<string> {
  const listening = new Promise<string>((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`The VS Code server did not listen within ${PATIENCE / 1000} s. It said:\n${output}`)), PATIENCE);
    child.stderr?.on('data', (data) => (output += data));
    child.stdout?.on('data', (data) => {
      output += data;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined) {
        clearTimeout(timer);
        resolve(port);
      }
    });
  });
  return Promise.race([listening, ended]);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    signal(child, 'SIGKILL');
    await exit;
  }
}

/** Signals the server and all that it started. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    process.kill(-child.pid, name);
  }
}
