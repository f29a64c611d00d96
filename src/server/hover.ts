import { MarkupKind } from 'vscode-languageserver';
import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import type { CommunicationMap, Range, Site } from '../core';
import { commandIds } from '../protocol/commands';
import type { OpenMapArgument } from '../protocol/commands';
import type { ServerContext } from './context';
import { toRange } from './diagnostics';
import type { Folder, FolderFile } from './folders';
import { guardRequest } from './guard';
import { toHoverText } from './hover-text';
import { toUri } from './uris';

/** Says at a site what was found out about it. */
export function registerHover(context: ServerContext): void {
  context.connection.onHover((params, token) => guardRequest(context.log, 'textDocument/hover', () => hover(context, params, token)));
}

async function hover(context: ServerContext, { textDocument, position }: HoverParams, token: CancellationToken): Promise<Hover | null> {
  const place = context.folders.owner(textDocument.uri);
  const map = await place?.folder.session.currentMap(token);
  const sites = place === undefined || map === undefined ? [] : sitesAt(map, place, position.line + 1, position.character + 1);
  const [first] = sites;
  if (place === undefined || map === undefined || first === undefined) {
    return null;
  }
  const links = {
    toFile: ({ file, line }: { readonly file: string; readonly line: number }) => `${toUri(place.folder.root, file)}#L${line}`,
    toMap: context.client.options.commands?.includes('openMap') === true ? (site: Site) => toMapLink(place.folder, site) : undefined,
  };
  const value = sites.map((site) => toHoverText(site, map, links)).join('\n\n---\n\n');
  return { contents: { kind: context.client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value }, range: toRange(first) };
}

/** The innermost site at a position, and others with the same range. */
function sitesAt(map: CommunicationMap, { file }: FolderFile, line: number, column: number): readonly Site[] {
  const around = map.sites.filter((site) => site.file === file && contains(site, line, column));
  const innermost = around.reduce<Site | undefined>((best, site) => (best === undefined || isInside(site, best) ? site : best), undefined);
  return innermost === undefined ? [] : around.filter((site) => isInside(site, innermost));
}

function contains(range: Range, line: number, column: number): boolean {
  const isAfterStart = line > range.line || (line === range.line && column >= range.column);
  return isAfterStart && (line < range.endLine || (line === range.endLine && column <= range.endColumn));
}

function isInside(inner: Range, outer: Range): boolean {
  return contains(outer, inner.line, inner.column) && contains(outer, inner.endLine, inner.endColumn);
}

function toMapLink(folder: Folder, site: Site): string {
  const argument: OpenMapArgument = { folder: folder.uri, site: site.id };
  return `command:${commandIds.openMap}?${encodeURIComponent(JSON.stringify([argument]))}`;
}
