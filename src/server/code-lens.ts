import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { CancellationToken, CodeLens, CodeLensParams } from 'vscode-languageserver';
import { trafficOf, type Localizer, type Site, type Traffic } from '../core';
import { commandIds } from '../protocol/commands';
import type { ShowCallsArgument } from '../protocol/commands';
import type { ServerContext } from './context';
import type { FolderFile } from './folders';
import { guardEvent, guardRequest } from './guard';
import { formatMilliseconds } from './hover-text';
import { peersOf } from './navigation';
import { toUri } from './uris';

/** Says above each handler and consumer what it sets off, and who calls it. */
export function registerCodeLens(context: ServerContext): void {
  context.connection.onCodeLens((params, token) => guardRequest(context.log, 'textDocument/codeLens', () => lenses(context, params, token)));
  if (context.client.refreshesCodeLens) {
    context.folders.onDidSettle(() => guardEvent(context.log, 'Refreshing code lenses', () => context.connection.sendRequest(CodeLensRefreshRequest.type)));
  }
}

async function lenses(context: ServerContext, { textDocument }: CodeLensParams, token: CancellationToken): Promise<CodeLens[] | null> {
  const place = context.folders.owner(textDocument.uri);
  // Editors show nobody's lenses before they have those of all; it is asked again when something is found out.
  if (context.client.refreshesCodeLens && place?.folder.session.hasSettled === false) return null;
  const map = await place?.folder.session.currentMap(token);
  if (place === undefined || map === undefined || !place.folder.session.wantsCodeLens) return null;
  return trafficOf(map, peersOf(map), place.file).flatMap((traffic) => [...outgoingLens(context, place, traffic), ...callersLens(context, place, traffic)]);
}

function outgoingLens(context: ServerContext, place: FolderFile, traffic: Traffic): readonly CodeLens[] {
  const { entry, sync, async } = traffic;
  return sync.length + async.length === 0 ? [] : [lens(context, place, entry.line, trafficText(traffic, context.l10n), [...sync, ...async])];
}

/** `waits ≈ 11–650 ms for payments, stripe · sends to orders.created`. */
function trafficText({ waitsFor, sendsTo, waits }: Traffic, l10n: Localizer): string {
  const time = waits === undefined ? undefined : rangeText(waits);
  const sends = sendsTo.length === 0 ? [] : [l10n.t('sends to {0}', listed(sendsTo, l10n))];
  if (waitsFor.length === 0) return [...sends, ...(time === undefined ? [] : [l10n.t('waits ≈ {0}', time)])].join(' · ');
  const names = listed(waitsFor, l10n);
  return [time === undefined ? l10n.t('waits for {0}', names) : l10n.t('waits ≈ {0} for {1}', time, names), ...sends].join(' · ');
}

/** A line above code is read at a glance. */
const MOST_NAMES = 3;
const MOST_LETTERS = 32;

function listed(names: readonly string[], l10n: Localizer): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => (name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name)).join(', ');
  return names.length > MOST_NAMES ? l10n.t('{0} and {1} more', shown, names.length - MOST_NAMES) : shown;
}

function callersLens(context: ServerContext, place: FolderFile, { entry, callers }: Traffic): readonly CodeLens[] {
  if (callers.length === 0) return [];
  const title = callers.length === 1 ? context.l10n.t('1 remote caller') : context.l10n.t('{0} remote callers', callers.length);
  return [lens(context, place, entry.line, title, callers)];
}

/** Where the editor cannot show the calls the text alone is shown. */
function lens({ client }: ServerContext, { folder, file }: FolderFile, line: number, title: string, sites: readonly Site[]): CodeLens {
  const start = { line: line - 1, character: 0 };
  const places = sites.map((site): ShowCallsArgument['places'][number] => ({ uri: toUri(folder.root, site.file), line: site.line, column: site.column }));
  const argument: ShowCallsArgument = { uri: toUri(folder.root, file), line, places };
  const isShown = client.options.commands?.includes('showCalls') === true;
  return { range: { start, end: start }, command: isShown ? { title, command: commandIds.showCalls, arguments: [argument] } : { title, command: '' } };
}

/** `0.5–3 s`, `20–300 ms`. */
function rangeText([low, high]: readonly [number, number]): string {
  const [from, to] = [formatMilliseconds(low), formatMilliseconds(high)];
  const [unit] = /[a-z]+$/.exec(to) ?? [''];
  return from.endsWith(` ${unit}`) ? `${from.slice(0, -unit.length - 1)}–${to}` : `${from}–${to}`;
}

