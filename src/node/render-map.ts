import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { isMapText, mapText, toDrawableGraph, toHtml, toSvg, WHOLE_MAP, type CommunicationMap, type MapView, type Unreported } from '../core';
import { layouterFile, layoutGraph } from './layout';
import { readTextFile } from './text-files';

/** A format that cannot be written here, and why. */
export class RenderingError extends Error {}

/** A map, or the part of it that a view shows, as text in one of the formats of `crosstalk map`; a page also says how many findings the profile leaves out. */
export async function renderMap(whole: CommunicationMap, format: string, view: MapView = WHOLE_MAP, unreported?: Unreported): Promise<string> {
  if (format === 'diff' && whole.comparison === undefined) throw new RenderingError('The map is compared with nothing.');
  if (isMapText(format)) return mapText(whole, format, view);
  switch (format) {
    case 'svg': return toSvg(whole, await layoutGraph(toDrawableGraph(whole, view)), view);
    case 'html': return toHtml({ map: whole, view, ...(unreported === undefined ? {} : { unreported }), positions: await layoutGraph(toDrawableGraph(whole, view)), ...readViewer(), digest });
    default: throw new RenderingError(`The format ${format} is not available yet.`);
  }
}

/** The bundled viewer and what it needs in a page: beside the bundle that runs, or in dist when run from source. */
function readViewer(): Pick<Parameters<typeof toHtml>[0], 'script' | 'style' | 'layouter' | 'notices'> {
  const folders = [join(__dirname, 'webview'), join(__dirname, '../../dist/webview')];
  const folder = folders.find((candidate) => readTextFile(join(candidate, 'main.js')) !== undefined) ?? '';
  const part = (name: string): string => readPart(join(folder, name));
  return { script: part('main.js'), style: part('main.css'), notices: part('NOTICES.txt'), layouter: readPart(layouterFile()) };
}

function readPart(file: string): string {
  const text = readTextFile(file);
  if (text === undefined) throw new RenderingError(`A part of the viewer of the map is missing from this installation (${basename(file)}).`);
  return text;
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
