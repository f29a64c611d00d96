import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { openWorkspace } from '../core';
import { cacheFolder } from '../node/cache/cache-folder';
import { recollect } from '../node/cache/facts-cache';
import { createFileSystem } from '../node/file-system';
import { layoutGraph } from '../node/layout';
import { renderMap } from '../node/render-map';
import { startServer } from './start';

const build = process.env.CROSSTALK_BUILD ?? '';

startServer(createConnection(ProposedFeatures.all), {
  openWorkspace, createFileSystem, layoutMap: layoutGraph, renderMap, version: process.env.CROSSTALK_VERSION ?? 'development', quiet: 150,
  ...(build === '' ? {} : { recollect: (root) => recollect({ folder: cacheFolder(), build, root }) }),
});
