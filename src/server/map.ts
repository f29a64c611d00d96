import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { CHANGED, countUnreported, extendBaseline, firstConfig, FIRST_VIEW, outlineOf, reportLibraries, toDrawableGraph, toWrongFindingReport, WHOLE_MAP, withoutSilenced } from '../core';
import type { CommunicationMap, MapView, Positions } from '../core';
import type { Comparing } from '../protocol/comparison';
import type { LayoutParams, MapParams, MapResult, ServerRequests } from '../protocol/server';
import { Comparisons } from './comparisons';
import type { ServerContext } from './context';
import type { Folder } from './folders';
import { standingOf } from './file-standing';
import { describeError, guardRequest } from './guard';
import { notify } from './notify';

type RequestHandlers = {
  readonly [Method in keyof ServerRequests]:
    (params: ServerRequests[Method]['params'], token: CancellationToken) => Promise<ServerRequests[Method]['result']>;
};

/** Answers what the map panel asks, and says when the map it has is no longer right. */
export function registerMap(context: ServerContext): void {
  const { connection, folders, log } = context;
  const delivered = new Map<Folder, CommunicationMap>();
  const comparisons = new Comparisons(context);
  const findCompared: FindCompared = async (folder, comparing, token) => {
    const now = await findMap(context, folder, token);
    return { now, shown: comparing === undefined ? now : await comparisons.compare(folder, comparing, now, token) };
  };
  const handlers: RequestHandlers = {
    'crosstalk/map': (params, token) => answerMap(context, { delivered, findCompared }, params, token),
    'crosstalk/states': ({ folder }) => listStates(context, folder),
    'crosstalk/outline': async ({ folder: uri }, token) => {
      const folder = findFolder(context, uri);
      return outlineOf(await findMap(context, folder, token), context.l10n, folder.session.unreported);
    },
    'crosstalk/firstConfiguration': ({ folder }, token) => beginConfiguration(context, findFolder(context, folder), token),
    'crosstalk/baseline': async ({ folder: uri }, token) => {
      const folder = findFolder(context, uri);
      return extendBaseline(await findMap(context, folder, token), folder.session.files);
    },
    'crosstalk/wrongFinding': async ({ folder, fingerprint }, token) => ({ text: reportWrong(context, await findMap(context, findFolder(context, folder), token), fingerprint) }),
    'crosstalk/file': (params, token) => standingOf(context, params, token),
    'crosstalk/layout': (params, token) => answerLayout(context, findCompared, params, token),
    'crosstalk/export': async ({ folder, format, view, comparing }, token) => {
      const shownFolder = findFolder(context, folder);
      const { shown } = await findCompared(shownFolder, comparing, token);
      return { text: await context.dependencies.renderMap(withoutSilenced(shown), format, view, countUnreported(shownFolder.session.unreported)) };
    },
  };
  listen('crosstalk/map');
  listen('crosstalk/states');
  listen('crosstalk/layout');
  listen('crosstalk/outline');
  listen('crosstalk/export');
  listen('crosstalk/firstConfiguration');
  listen('crosstalk/baseline');
  listen('crosstalk/file');
  listen('crosstalk/wrongFinding');
  folders.onDidSettle((folder) => sayWhenChanged(context, delivered, folder));
  folders.onDidRemove((folder) => delivered.delete(folder));

  function listen<Method extends keyof ServerRequests>(method: Method): void {
    const handle = handlers[method];
    connection.onRequest(method, (params: ServerRequests[Method]['params'], token: CancellationToken) =>
      guardRequest<ServerRequests[Method]['result']>(log, method, () => handle(params, token)));
  }
}

/** The map of the texts as they are, and what is shown of it: the same, or a comparison. */
type FindCompared = (folder: Folder, comparing: Comparing | undefined, token: CancellationToken) => Promise<{ readonly now: CommunicationMap; readonly shown: CommunicationMap }>;

interface Memory { readonly delivered: Map<Folder, CommunicationMap>; readonly findCompared: FindCompared }

async function answerMap(
  context: ServerContext, { delivered, findCompared }: Memory, { folder: uri, view: asked, comparing, ratio }: MapParams, token: CancellationToken,
): Promise<MapResult> {
  const folder = findFolder(context, uri);
  const view = asked ?? (comparing === undefined ? FIRST_VIEW : { ...WHOLE_MAP, query: CHANGED });
  const { now, shown: map } = await findCompared(folder, comparing, token);
  delivered.set(folder, now);
  const positions = await layOut(context, map, view, ratio).catch((error: unknown) => {
    context.log.error(`Laying out the map of ${folder.name} failed: ${describeError(error)}`);
    return undefined;
  });
  return { map: withoutSilenced(map), view, unreported: countUnreported(folder.session.unreported), ...(positions !== undefined && { positions }) };
}

async function answerLayout(context: ServerContext, findCompared: FindCompared, { folder: uri, view, comparing, ratio }: LayoutParams, token: CancellationToken): Promise<Positions> {
  const { shown } = await findCompared(findFolder(context, uri), comparing, token);
  return layOut(context, shown, view, ratio);
}

async function listStates(context: ServerContext, uri: string): Promise<ServerRequests['crosstalk/states']['result']> {
  const folder = findFolder(context, uri);
  const states = await context.dependencies.listStates(folder.root);
  if ('failed' in states) throw new ResponseError(LSPErrorCodes.RequestFailed, context.l10n.t('{0} can be compared with nothing: {1}.', folder.name, states.failed));
  return states;
}

async function beginConfiguration(context: ServerContext, folder: Folder, token: CancellationToken): Promise<ServerRequests['crosstalk/firstConfiguration']['result']> {
  const map = await findMap(context, folder, token);
  await folder.session.whenLinked(token);
  return { text: firstConfig(map, reportLibraries(map, { ...folder.session.libraryUse, paths: [] }).gaps) };
}

function layOut({ dependencies }: ServerContext, map: CommunicationMap, view: MapView, ratio: number | undefined): Promise<Positions> {
  return dependencies.layoutMap(toDrawableGraph(map, view), ratio);
}

function reportWrong({ l10n }: ServerContext, map: CommunicationMap, fingerprint: string): string {
  const text = toWrongFindingReport(map, fingerprint);
  if (text === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, l10n.t('The finding is not there any more.'));
  return text;
}

function findFolder({ folders, l10n }: ServerContext, uri: string): Folder {
  const folder = folders.find(uri);
  if (folder === undefined) {
    throw new ResponseError(LSPErrorCodes.RequestFailed, l10n.t('{0} is not a folder of the workspace.', uri));
  }
  return folder;
}

/** Somebody who asks for the map wants it even if the last analysis failed or was stopped. */
async function findMap({ l10n }: ServerContext, folder: Folder, token: CancellationToken): Promise<CommunicationMap> {
  folder.session.retry();
  const map = await folder.session.currentMap(token);
  if (map === undefined) {
    throw new ResponseError(LSPErrorCodes.RequestFailed, l10n.t('Crosstalk is disabled in {0}.', folder.name));
  }
  return map;
}

function sayWhenChanged(context: ServerContext, delivered: Map<Folder, CommunicationMap>, folder: Folder): void {
  const before = delivered.get(folder);
  const outcome = folder.session.outcome;
  if (before !== undefined && outcome?.kind === 'analysed' && JSON.stringify(before) !== JSON.stringify(outcome.map)) {
    delivered.delete(folder);
    notify(context, 'crosstalk/mapChanged', { folder: folder.uri });
  }
}
