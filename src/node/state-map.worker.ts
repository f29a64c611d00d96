import { parentPort, workerData } from 'node:worker_threads';
import { openWorkspace, type FileSystemPort, type Progress, type Recollection } from '../core';
import { cacheFolder } from './cache/cache-folder';
import { recollect } from './cache/facts-cache';
import { commitFiles, indexFiles, type GitFailure } from './git';
import type { StateMapAnswer, StateMapRequest } from './state-map';
import { today } from './today';

const BETWEEN_REPORTS = 100;

async function main(): Promise<void> {
  const { root, id, profile, version, build } = workerData as StateMapRequest;
  const port = filesOf(root, id);
  if ('failed' in port) return send({ kind: 'failed', reason: port.failed });
  const recollection = build === '' ? {} : { recollection: onlyReading(recollect({ folder: cacheFolder(), build, root })) };
  const { map } = await openWorkspace(port, { version, today, ...recollection }).analyze({ profile, setsAside: true, progress: reporting() });
  return send({ kind: 'map', map });
}

function filesOf(root: string, id: string): FileSystemPort | GitFailure {
  return id.startsWith('index-') ? indexFiles(root) : commitFiles(root, id);
}

/** Most files of two states are the same, but what is remembered is of the newer one and stays so. */
function onlyReading({ recall }: Recollection): Recollection {
  return { recall, settle: () => undefined };
}

function reporting(): Progress {
  let last = 0;
  return {
    isCancelled: () => false,
    report(...progress) {
      if (Date.now() - last < BETWEEN_REPORTS) return;
      last = Date.now();
      send({ kind: 'progress', progress });
    },
  };
}

function send(answer: StateMapAnswer): void {
  parentPort?.postMessage(answer);
}

main().catch((error: unknown) => send({ kind: 'failed', reason: error instanceof Error ? error.stack ?? error.message : String(error) }));
