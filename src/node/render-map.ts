import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { toDiffMarkdown, toDot, toDrawableGraph, toHtml, toMapJson, toMapMarkdown, toMermaid, toSvg, viewedMap, WHOLE_MAP, type CommunicationMap, type MapView } from '../core';
import { layoutGraph } from './layout';
import { readTextFile } from './text-files';

/** A format that cannot be written here, and why. */
export class RenderingError extends Error {}

/** A map, or the part of it that a view shows, as text in one of the formats of `crosstalk map`. */
export async function renderMap(whole: CommunicationMap, format: string, view: MapView = WHOLE_MAP): Promise<string> {
  const map = viewedMap(whole, view);
  switch (format) {
    case 'json': return toMapJson(map);
    case 'mermaid': return toMermaid(map);
    case 'dot': return toDot(map);
    case 'markdown': return toMapMarkdown(map);
    case 'diff': return toDifference(whole);
    case 'svg': return toSvg(whole, await layoutGraph(toDrawableGraph(whole, view)), view);
    case 'html': return toHtml({ map: whole, view, positions: await layoutGraph(toDrawableGraph(whole, view)), ...readViewer(), digest });
    default: throw new RenderingError(`The format ${format} is not available yet.`);
  }
}

function toDifference(map: CommunicationMap): string {
  if (map.comparison === undefined) throw new RenderingError('The map is compared with nothing.');
  return toDiffMarkdown(map.comparison.diff, { base: map, head: map });
}

/** The bundled viewer: beside the bundle that runs, or in dist when run from source. */
function readViewer(): { readonly script: string; readonly style: string } {
  for (const folder of [join(__dirname, 'webview'), join(__dirname, '../../dist/webview')]) {
    const script = readTextFile(join(folder, 'main.js'));
    if (script !== undefined) return { script, style: readTextFile(join(folder, 'main.css')) ?? '' };
  }
  throw new RenderingError('The viewer of the map is missing from this installation (webview/main.js).');
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
