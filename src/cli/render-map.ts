import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { toDot, toDrawableGraph, toHtml, toMapJson, toMapMarkdown, toMermaid, toSvg, type CommunicationMap } from '../core';
import { layoutGraph } from '../node/layout';
import { readTextFile } from '../node/text-files';
import { CommandError } from './command-error';

/** The map as text in one of the formats of `crosstalk map`. */
export async function renderMap(map: CommunicationMap, format: string): Promise<string> {
  switch (format) {
    case 'json': return toMapJson(map);
    case 'mermaid': return toMermaid(map);
    case 'dot': return toDot(map);
    case 'markdown': return toMapMarkdown(map);
    case 'svg': return toSvg(map, await layoutGraph(toDrawableGraph(map)));
    case 'html': return toHtml({ map, positions: await layoutGraph(toDrawableGraph(map)), ...readViewer(), digest });
    default: throw new CommandError(`The format ${format} is not available yet.`);
  }
}

/** The bundled viewer: beside the bundle of the command line, or in dist when run from source. */
function readViewer(): { readonly script: string; readonly style: string } {
  for (const folder of [join(__dirname, 'webview'), join(__dirname, '../../dist/webview')]) {
    const script = readTextFile(join(folder, 'main.js'));
    if (script !== undefined) return { script, style: readTextFile(join(folder, 'main.css')) ?? '' };
  }
  throw new CommandError('The viewer of the map is missing from this installation (webview/main.js).');
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
