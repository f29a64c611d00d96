import type { MapView } from '../drawing/drawable';
import { viewedMap } from '../drawing/map-part';
import type { CommunicationMap } from '../model/communication-map';
import { toDiffMarkdown } from './diff';
import { toDot } from './dot';
import { toMapJson } from './json';
import { toMapMarkdown } from './map-markdown';
import { toMermaid } from './mermaid';

const WRITERS = { json: toMapJson, mermaid: toMermaid, dot: toDot, markdown: toMapMarkdown, diff: toDifference } as const;

/** Formats that say in words what a map, or the part of it that a view shows, holds; they need no layout. */
export type MapText = keyof typeof WRITERS;

export function isMapText(format: string): format is MapText {
  return Object.hasOwn(WRITERS, format);
}

export function mapText(whole: CommunicationMap, format: MapText, view: MapView): string {
  return WRITERS[format](format === 'diff' ? whole : viewedMap(whole, view));
}

/** The whole difference as Markdown, whatever part of it is shown. */
function toDifference(map: CommunicationMap): string {
  if (map.comparison === undefined) throw new Error('The map is compared with nothing.');
  return toDiffMarkdown(map.comparison.diff, { base: map, head: map });
}
