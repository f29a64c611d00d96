import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import type { Box, Point } from '../core/drawing/drawable';
import { growthAt } from './distance';
import { createSheet } from './sheet';
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
  /** Where wheel and pointer are listened to; it stays in its place. */
  readonly frame: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly content: SVGGElement;
  /** The room that the drawing takes now. */
  readonly extent: () => Box;
  /** Called with `true` when the user (or `moveTo`) chose the transform, with `false` when it was fitted. */
  readonly onMove: (transform: Transform, isChosen: boolean) => void;
  /** Called when the drawing is painted at another scale; while it moves it is not. */
  readonly onPaint: (scale: number) => void;
}

const LEAST_SCALE = 0.08;
const MOST_SCALE = 4;
const MOST_FITTED = 1.25;
const MARGIN = 24;
/** Names that stand over their boxes are wider than these. */
const NAMED_MARGIN = 48;
const LEAST_MARGIN = 8;
/** What the buttons take of the lower right corner. */
const CORNER = { width: 48, height: 106 } as const;
const DURATION = 180;

export function attachPanZoom({ frame, svg, content, extent, onMove, onPaint }: PanZoomOptions): PanZoom {
  const selection = select(frame);
  const sheet = createSheet(svg, content, onPaint);
  const gliding = createGlide(apply);
  let isChosen = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([LEAST_SCALE, MOST_SCALE])
    .extent(() => [[0, 0], [frame.clientWidth, frame.clientHeight]])
    .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent !== null && sourceEvent !== undefined) gliding.stop();
    })
    .on('zoom', ({ transform: { x, y, k }, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      const isHandled = Boolean(sourceEvent);
      if (isHandled || gliding.isUnderWay()) sheet.slideTo({ x, y, k });
      else sheet.drawAt({ x, y, k });
      onMove({ x, y, k }, isChosen || isHandled);
    });
  selection.call(behaviour).on('dblclick.zoom', null);

  function apply({ x, y, k }: Transform): void {
    behaviour.transform(selection, zoomIdentity.translate(x, y).scale(k));
  }

  function glide(to: Transform, chosen: boolean): void {
    gliding.stop();
    isChosen = chosen;
    if (prefersStillness() || frame.clientWidth === 0) apply(to);
    else gliding.start(currentTransform(frame), to);
  }

  return {
    fit: () => glide(fitted(extent(), frame), false),
    fitAtOnce() {
      gliding.stop();
      isChosen = false;
      apply(fitted(extent(), frame));
    },
    zoomBy(factor) {
      const { x, y, k } = currentTransform(frame);
      const next = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, k * factor));
      const [middleX, middleY] = [frame.clientWidth / 2, frame.clientHeight / 2];
      glide({ k: next, x: middleX - ((middleX - x) / k) * next, y: middleY - ((middleY - y) / k) * next }, true);
    },
    moveTo(transform) {
      isChosen = true;
      apply(transform);
    },
    show(box) {
      const moved = broughtIntoSight(box, currentTransform(frame), frame);
      if (moved !== undefined) glide(moved, true);
    },
    dispose() {
      gliding.stop();
      sheet.dispose();
      selection.on('.zoom', null);
    },
  };
}

interface Glide { start(from: Transform, to: Transform): void; stop(): void; isUnderWay(): boolean }

/** Moves step by step from one place to another; the last step is no longer under way. */
function createGlide(apply: (transform: Transform) => void): Glide {
  let isUnderWay = false;
  let request = 0;
  return {
    isUnderWay: () => isUnderWay,
    start(from, to) {
      const start = performance.now();
      const step = (now: number): void => {
        const part = Math.min(1, Math.max(0, now - start) / DURATION);
        const eased = 1 - (1 - part) ** 3;
        isUnderWay = part < 1;
        apply({ x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased, k: from.k + (to.k - from.k) * eased });
        if (part < 1) request = requestAnimationFrame(step);
      };
      request = requestAnimationFrame(step);
    },
    stop() {
      cancelAnimationFrame(request);
      isUnderWay = false;
    },
  };
}

function currentTransform(frame: HTMLElement): Transform {
  const { x, y, k } = (frame as HTMLElement & { readonly __zoom?: Transform }).__zoom ?? zoomIdentity;
  return { x, y, k };
}

function fitted({ x, y, width, height }: Box, frame: HTMLElement): Transform {
  const scaleWith = (margin: number): number => Math.max(LEAST_SCALE, Math.min(MOST_FITTED, (frame.clientWidth - 2 * margin) / Math.max(1, width), (frame.clientHeight - 2 * MARGIN) / Math.max(1, height)));
  const usual = scaleWith(MARGIN);
  const k = growthAt(usual) === undefined ? usual : scaleWith(NAMED_MARGIN);
  const aside = besideCorner({ width: width * k, height: height * k }, frame);
  return { k, x: (frame.clientWidth - width * k) / 2 - x * k - aside.x, y: (frame.clientHeight - height * k) / 2 - y * k - aside.y };
}

/** How far what stands in the middle goes up, or else to the left, so that the buttons in the corner cover nothing, where there is room for that. */
function besideCorner({ width, height }: Pick<Box, 'width' | 'height'>, { clientWidth, clientHeight }: HTMLElement): Point {
  const room = { x: (clientWidth - width) / 2, y: (clientHeight - height) / 2 };
  const covered = { x: CORNER.width - room.x, y: CORNER.height - room.y };
  if (covered.x <= 0 || covered.y <= 0) return { x: 0, y: 0 };
  if (covered.y <= room.y - LEAST_MARGIN) return { x: 0, y: covered.y };
  return covered.x <= room.x - LEAST_MARGIN ? { x: covered.x, y: 0 } : { x: 0, y: 0 };
}

function broughtIntoSight(box: Box, { x, y, k }: Transform, frame: HTMLElement): Transform | undefined {
  const dx = shift(box.x * k + x, box.width * k, frame.clientWidth);
  const dy = shift(box.y * k + y, box.height * k, frame.clientHeight);
  return dx === 0 && dy === 0 ? undefined : { k, x: x + dx, y: y + dy };
}

function shift(start: number, size: number, room: number): number {
  if (start < MARGIN) return MARGIN - start;
  return start + size > room - MARGIN ? Math.max(room - MARGIN - start - size, MARGIN - start) : 0;
}

export function prefersStillness(): boolean {
  return document.body.classList.contains('vscode-reduce-motion') || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
