import { MarkupKind } from 'vscode-languageserver';
import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import type { Place, Site } from '../core';
import { commandIds } from '../protocol/commands';
import type { OpenMapArgument } from '../protocol/commands';
import type { ServerContext } from './context';
import { toRange } from './diagnostics';
import type { Folder } from './folders';
import { guardRequest } from './guard';
import { toFindingsText, toHoverText } from './hover-text';
import { peersOf } from './navigation';
import { findingsAt, sitesAt } from './sites-at';
import { toUri } from './uris';

/** Says at a site what was found out about it. */
export function registerHover(context: ServerContext): void {
  context.connection.onHover((params, token) => guardRequest(context.log, 'textDocument/hover', () => hover(context, params, token)));
}

async function hover(context: ServerContext, { textDocument, position }: HoverParams, token: CancellationToken): Promise<Hover | null> {
  const place = context.folders.owner(textDocument.uri);
  const map = await place?.folder.session.currentMap(token);
  if (place === undefined || map === undefined) return null;
  const [line, column] = [position.line + 1, position.character + 1];
  const sites = sitesAt(map, place.file, line, column);
  const told = new Set(sites.map(({ id }) => id));
  const findings = findingsAt(map, place.file, line, column).filter(({ site }) => site === undefined || !told.has(site));
  const links = {
    toFile: ({ file, line: at }: Place) => `${toUri(place.folder.root, file)}#L${at}`,
    toMap: context.client.options.commands?.includes('openMap') === true ? (site: Site) => toMapLink(place.folder, site) : undefined,
  };
  const value = [...sites.map((site) => toHoverText(site, { map, peers: peersOf(map), links, l10n: context.l10n })), toFindingsText(findings, links)].filter((text) => text !== '').join('\n\n---\n\n');
  const first = sites[0] ?? findings[0];
  return first === undefined || value === '' ? null : { contents: { kind: context.client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value }, range: toRange(first) };
}

function toMapLink(folder: Folder, site: Site): string {
  const argument: OpenMapArgument = { folder: folder.uri, site: site.id };
  return `command:${commandIds.openMap}?${encodeURIComponent(JSON.stringify([argument]))}`;
}
