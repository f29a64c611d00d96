import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { loadCompiler, openWorkspace } from '../core';
import { cacheFolder } from '../node/cache/cache-folder';
import { openKnownFolder } from '../node/cache/known-folder';
import { createFileSystem } from '../node/file-system';
import { uncommittedFiles } from '../node/git';
import { idOfState, listStates } from '../node/git-states';
import { createHelpers } from '../node/helpers';
import { layoutGraph } from '../node/layout';
import { renderMap } from '../node/render-map';
import { mapOfState } from '../node/state-map';
import { startServer } from './start';

const build = process.env.CROSSTALK_BUILD ?? '';

/** Milliseconds that somebody who looks at the map waits for an arrangement. */
const PATIENCE = 3_000;

startServer(createConnection(ProposedFeatures.all), {
  openWorkspace, createFileSystem, warmUp: loadCompiler, layoutMap: (graph, ratio) => layoutGraph(graph, { timeLimit: PATIENCE, ratio }), renderMap, uncommittedFiles, version: process.env.CROSSTALK_VERSION ?? 'development', quiet: 150, idle: 2_000, clock: () => performance.now(),
  createHelpers: (onFailure) => createHelpers({ onFailure }),
  listStates, idOfState, mapOfState: (request, progress) => mapOfState({ ...request, build }, progress),
  ...(build === '' ? {} : { openKnownFolder: (root) => openKnownFolder({ folder: cacheFolder(), build, root }) }),
});
