import type { CommunicationMap } from '../model/communication-map';
import { WHOLE_MAP, type MapView, type Positions } from '../drawing/drawable';
import { toDrawableGraph } from '../drawing/map-graph';
import { drawingStyle, FONTS, PALETTES } from '../drawing/map-style';
import { drawSvg } from '../drawing/map-svg';

/** The drawing of a map as one static picture for light and dark surroundings. */
export function toSvg(map: CommunicationMap, positions: Positions, view: MapView = WHOLE_MAP): string {
  return drawSvg(toDrawableGraph(map, view), positions, { style: style(), fonts: FONTS });
}

/** Plain colours in the rules, so that programs without CSS variables draw it too; the dark ones come second and win. */
function style(): string {
  const light = `.canvas { fill: ${PALETTES.light.canvas}; }${drawingStyle((name) => PALETTES.light[name])}`;
  const dark = `.canvas { fill: ${PALETTES.dark.canvas}; }${drawingStyle((name) => PALETTES.dark[name])}`;
  return `${light}@media (prefers-color-scheme: dark) {${dark}}`;
}
