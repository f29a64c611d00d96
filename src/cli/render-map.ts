import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDrawableGraph, toHtml, toMapJson, toMermaid, toSvg, type CommunicationMap } from '../core';
import { layoutGraph } from '../node/layout';
import { CommandError } from './command-error';

/** The map as text in one of the formats of `crosstalk map`. */
export async function renderMap(map: CommunicationMap, format: string): Promise<string> {
  switch (format) {
    case 'json': return toMapJson(map);
    case 'mermaid': return toMermaid(map);
    case 'svg': return toSvg(map, await layoutGraph(toDrawableGraph(map)));
    case 'html': return toHtml({ map, positions: await layoutGraph(toDrawableGraph(map)), ...readViewer(), digest });
    default: throw new CommandError(`The format ${format} is not available yet.`);
  }
}

/** The bundled viewer: beside the bundle of the command line, or in dist when run from source. */
function readViewer(): { readonly script: string; readonly style: string } {
  const folder = [join(__dirname, 'webview'), join(__dirname, '../../dist/webview')].find((path) => existsSync(join(path, 'main.js')));
  if (folder === undefined) throw new CommandError('The viewer of the map is missing from this installation (webview/main.js).');
  const style = join(folder, 'main.css');
  return { script: readFileSync(join(folder, 'main.js'), 'utf8'), style: existsSync(style) ? readFileSync(style, 'utf8') : '' };
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
