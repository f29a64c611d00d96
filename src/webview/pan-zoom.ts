import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import type { Box } from '../core/drawing/drawable';
import type { Transform } from './store';

export interface PanZoom {
  /** Shows the whole drawing, without enlarging it by more than a quarter. */
  fit(): void;
  /** The same without gliding there. */
  fitAtOnce(): void;
  zoomBy(factor: number): void;
  moveTo(transform: Transform): void;
  /** Moves a part of the drawing into sight if it is not. */
  show(box: Box): void;
  dispose(): void;
}

export interface PanZoomOptions {
  readonly svg: SVGSVGElement;
  readonly content: SVGGElement;
  /** The room that the drawing takes now. */
  readonly extent: () => Box;
  /** Called with `true` when the user (or `moveTo`) chose the transform, with `false` when it was fitted. */
  readonly onMove: (transform: Transform, isChosen: boolean) => void;
}

const MOST_FITTED = 1.25;
const MARGIN = 24;
const DURATION = 180;

export function attachPanZoom({ svg, content, extent, onMove }: PanZoomOptions): PanZoom {
  const selection = select(svg);
  let isChosen = false;
  let frame = 0;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.08, 4])
    .extent(() => [[0, 0], [svg.clientWidth, svg.clientHeight]])
    .on('start', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (sourceEvent !== null && sourceEvent !== undefined) cancelAnimationFrame(frame);
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      content.setAttribute('transform', transform.toString());
      onMove({ x: transform.x, y: transform.y, k: transform.k }, isChosen || Boolean(sourceEvent));
    });
  selection.call(behaviour).on('dblclick.zoom', null);

  function apply({ x, y, k }: Transform): void {
    behaviour.transform(selection, zoomIdentity.translate(x, y).scale(k));
  }

  function glide(to: Transform, chosen: boolean): void {
    cancelAnimationFrame(frame);
    isChosen = chosen;
    const from = currentTransform(svg);
    if (prefersStillness() || svg.clientWidth === 0) return apply(to);
    const start = performance.now();
    const step = (now: number): void => {
      const part = Math.min(1, Math.max(0, now - start) / DURATION);
      const eased = 1 - (1 - part) ** 3;
      apply({ x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased, k: from.k + (to.k - from.k) * eased });
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }

  return {
    fit: () => glide(fitted(extent(), svg), false),
    fitAtOnce() {
      cancelAnimationFrame(frame);
      isChosen = false;
      apply(fitted(extent(), svg));
    },
    zoomBy(factor) {
      const { x, y, k } = currentTransform(svg);
      const next = Math.max(0.08, Math.min(4, k * factor));
      const [middleX, middleY] = [svg.clientWidth / 2, svg.clientHeight / 2];
      glide({ k: next, x: middleX - ((middleX - x) / k) * next, y: middleY - ((middleY - y) / k) * next }, true);
    },
    moveTo(transform) {
      isChosen = true;
      apply(transform);
    },
    show(box) {
      const moved = broughtIntoSight(box, currentTransform(svg), svg);
      if (moved !== undefined) glide(moved, true);
    },
    dispose() {
      cancelAnimationFrame(frame);
      selection.on('.zoom', null);
    },
  };
}

function currentTransform(svg: SVGSVGElement): Transform {
  const { x, y, k } = (svg as SVGSVGElement & { readonly __zoom?: Transform }).__zoom ?? zoomIdentity;
  return { x, y, k };
}

function fitted({ x, y, width, height }: Box, svg: SVGSVGElement): Transform {
  const room = { width: svg.clientWidth - 2 * MARGIN, height: svg.clientHeight - 2 * MARGIN };
  const k = Math.max(0.08, Math.min(MOST_FITTED, room.width / Math.max(1, width), room.height / Math.max(1, height)));
  return { k, x: (svg.clientWidth - width * k) / 2 - x * k, y: (svg.clientHeight - height * k) / 2 - y * k };
}

function broughtIntoSight(box: Box, { x, y, k }: Transform, svg: SVGSVGElement): Transform | undefined {
  const dx = shift(box.x * k + x, box.width * k, svg.clientWidth);
  const dy = shift(box.y * k + y, box.height * k, svg.clientHeight);
  return dx === 0 && dy === 0 ? undefined : { k, x: x + dx, y: y + dy };
}

function shift(start: number, size: number, room: number): number {
  if (start < MARGIN) return MARGIN - start;
  return start + size > room - MARGIN ? Math.max(room - MARGIN - start - size, MARGIN - start) : 0;
}

export function prefersStillness(): boolean {
  return document.body.classList.contains('vscode-reduce-motion') || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
