import type { VNode } from 'preact';
import type { Change, Style } from '../core/model/communication-map';
import type { WaitingPattern } from '../core/drawing/waiting-patterns';
import { shapeOfEdge } from '../core/drawing/map-shapes';

const WIDTH = 30;
const HEIGHT = 12;
const END = { node: { kind: 'service' }, box: { x: -10, y: -10, width: 0, height: 0 } } as const;

/** A short line as the drawing has it for this style. */
export function StyleLine({ style, emphasis, change, isUnsure = false }: { readonly style: Style; readonly emphasis?: WaitingPattern; readonly isUnsure?: boolean; readonly change?: Change | 'same' }): VNode {
  const { line, head } = shapeOfEdge([{ x: 1, y: HEIGHT / 2 }, { x: WIDTH - 2, y: HEIGHT / 2 }], style, END, END);
  return (
    <svg class={['sample', style, ...emphasis === undefined ? [] : [emphasis], ...change === undefined ? [] : ['edge', change], ...isUnsure ? ['unsure'] : []].join(' ')} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {emphasis === undefined ? undefined : <path class="emphasis" d={line} />}
      {change === undefined ? undefined : <path class="change" d={line} />}
      <path class="line" d={line} stroke-width="1.8" /><path class="head" d={head} />
    </svg>
  );
}
