import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { openWorkspace } from '../core';
import { createFileSystem } from '../node/file-system';
import { layoutGraph } from '../node/layout';
import { startServer } from './start';

startServer(createConnection(ProposedFeatures.all), {
  openWorkspace, createFileSystem, layoutMap: layoutGraph, version: process.env.CROSSTALK_VERSION ?? 'development', quiet: 150,
});
