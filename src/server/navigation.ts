import type { CancellationToken, DefinitionParams, Location, LocationLink, ReferenceParams, TextDocumentPositionParams } from 'vscode-languageserver';
import { inboundOf, indexPeers, isReadFailure, type Arrival, type CommunicationMap, type Peers, type Site } from '../core';
import type { ServerContext } from './context';
import { lineBelowDecorators } from './decorators';
import { toRange } from './diagnostics';
import type { FolderFile } from './folders';
import { guardRequest } from './guard';
import { quotedAt, sitesAt, sitesNaming } from './sites-at';
import { toUri } from './uris';

/** Leads from a call to the handler or consumer on the other side of the network, and from there to its callers. */
export function registerNavigation(context: ServerContext): void {
  const { connection, log } = context;
  connection.onDefinition((params, token) => guardRequest(log, 'textDocument/definition', () => define(context, params, token)));
  connection.onReferences((params, token) => guardRequest(log, 'textDocument/references', () => refer(context, params, token)));
}

const peers = new WeakMap<CommunicationMap, Peers>();

export function peersOf(map: CommunicationMap): Peers {
  const known = peers.get(map) ?? indexPeers(map);
  peers.set(map, known);
  return known;
}

async function define(context: ServerContext, params: DefinitionParams, token: CancellationToken): Promise<Location[] | LocationLink[] | null> {
  if (isForOthers(context, params)) return null;
  const found = await findSites(context, params, token);
  if (found === undefined) return null;
  const { map, place, sites } = found;
  const arrivals = sites.filter((site) => site.direction !== 'in').flatMap((site) => peersOf(map).arrivalsOf(site));
  const targets = arrivals.map((arrival) => toArrivalRange(place, arrival));
  if (targets.length === 0) return null;
  return context.client.definitionLinks ? targets.map(({ uri, range }) => ({ targetUri: uri, targetRange: range, targetSelectionRange: range })) : targets;
}

/** The text on the line names a module. */
const IMPORT = /^\s*import\b|^\s*export\b.*\bfrom\b|\brequire\s*\(/;

/** Editors wait for everybody who may know a definition: until the whole folder has been read only texts that may be an address are worth it. */
function isForOthers(context: ServerContext, { textDocument, position }: DefinitionParams): boolean {
  const place = context.folders.owner(textDocument.uri);
  if (place === undefined || place.folder.session.hasSettled) return false;
  const line = lineOf(context, textDocument.uri, place, position.line);
  return IMPORT.test(line) || quotedAt(line, position.character + 1) === undefined;
}

async function refer(context: ServerContext, params: ReferenceParams, token: CancellationToken): Promise<Location[] | null> {
  const found = await findSites(context, params, token);
  if (found === undefined) return null;
  const { map, place } = found;
  const line = params.position.line + 1;
  const isHere = (one: { readonly file: string; readonly line: number }): boolean => one.file === place.file && one.line === line;
  const decorated = lineBelowDecorators(textOf(context, params.textDocument.uri, place), params.position.line);
  const entries = map.entryPoints.filter((entry) => isHere(entry) || (decorated !== undefined && entry.file === place.file && entry.line === decorated + 1));
  const arrivals = [...entries, ...entries.flatMap((entry) => inboundOf(map, entry)), ...map.sites.filter((site) => site.direction === 'in' && isHere(site))];
  const callers = new Map(arrivals.flatMap((arrival) => peersOf(map).callersOf(arrival)).map((site) => [site.id, site]));
  return callers.size === 0 ? null : [...callers.values()].map((site) => ({ uri: toUri(place.folder.root, site.file), range: toRange(site) }));
}

interface Found { readonly map: CommunicationMap; readonly place: FolderFile; readonly sites: readonly Site[] }

/** The sites under the cursor: at the name of a call, or in the text of its target. */
async function findSites(context: ServerContext, { textDocument, position }: TextDocumentPositionParams, token: CancellationToken): Promise<Found | undefined> {
  const place = context.folders.owner(textDocument.uri);
  const map = await place?.folder.session.currentMap(token);
  if (place === undefined || map === undefined) return undefined;
  const [line, column] = [position.line + 1, position.character + 1];
  const direct = sitesAt(map, place.file, line, column);
  const quoted = quotedAt(lineOf(context, textDocument.uri, place, position.line), column);
  return { map, place, sites: direct.length > 0 || quoted === undefined ? direct : sitesNaming(map, place.file, line, column, quoted) };
}

function lineOf(context: ServerContext, uri: string, place: FolderFile, line: number): string {
  return textOf(context, uri, place).split(/\r?\n/)[line] ?? '';
}

function textOf({ documents, dependencies }: ServerContext, uri: string, { folder, file }: FolderFile): string {
  const document = documents.find(uri);
  if (document !== undefined) return document.getText();
  const bytes = dependencies.createFileSystem(folder.root).readFile(file);
  return isReadFailure(bytes) ? '' : new TextDecoder().decode(bytes);
}

export function toArrivalRange({ folder }: FolderFile, { file, line, column = 1 }: Arrival): Location {
  const start = { line: line - 1, character: column - 1 };
  return { uri: toUri(folder.root, file), range: { start, end: start } };
}
