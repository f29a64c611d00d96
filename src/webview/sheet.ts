import type { Transform } from './store';

/** The drawing as something that is moved about. */
export interface Sheet {
  /** Moves what is painted already, and paints it anew once it rests. */
  slideTo(to: Transform): void;
  /** Paints at once. */
  drawAt(to: Transform): void;
  dispose(): void;
}

/** What the style sheet knows a moving picture by; classes are written anew with each rendering. */
const MOVING = 'data-moving';
const REST = 150;
/** Enlarged or reduced by more, what is painted already looks too coarse. */
const MOST_STRETCH = 1.8;

/**
 * Painting hundreds of lines takes longer than a frame without a graphics card, moving a painted sheet does not. So while the user pans or
 * zooms, the whole picture is moved as one, a little blurred when it is stretched, and is painted again when it rests.
 */
export function createSheet(svg: SVGSVGElement, content: SVGGElement, onPaint: (scale: number) => void): Sheet {
  let painted: Transform = { x: 0, y: 0, k: 1 };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function paint(to: Transform): void {
    painted = to;
    content.setAttribute('transform', `translate(${to.x},${to.y}) scale(${to.k})`);
    svg.style.transform = '';
    onPaint(to.k);
  }

  function drawAt(to: Transform): void {
    clearTimeout(timer);
    paint(to);
    svg.removeAttribute(MOVING);
  }

  return {
    drawAt,
    slideTo(to) {
      clearTimeout(timer);
      timer = setTimeout(() => drawAt(to), REST);
      const stretch = to.k / painted.k;
      svg.setAttribute(MOVING, '');
      if (stretch > MOST_STRETCH || stretch < 1 / MOST_STRETCH) paint(to);
      else svg.style.transform = `translate(${to.x - painted.x * stretch}px, ${to.y - painted.y * stretch}px) scale(${stretch})`;
    },
    dispose: () => clearTimeout(timer),
  };
}
