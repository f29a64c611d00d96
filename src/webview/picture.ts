import { drawSvg } from '../core/drawing/map-svg';
import { COLOURS, drawingStyle, FONTS, type Colour } from '../core/drawing/map-style';
import { extentOf } from './placement';
import type { Store } from './store';

const MARGIN = 20;
/** Pictures are drawn twice as large as on screen, unless they become larger than a browser can draw. */
const SCALE = 2;
const MOST_SIDE = 12_000;
const MOST_AREA = 64_000_000;

/** What is drawn as a picture of its own in the colours of the theme. */
export function toPicture({ graph, positions }: Pick<Store, 'graph' | 'positions'>): string {
  const colours = resolveColours();
  const style = `.canvas { fill: ${colours('canvas')}; }${drawingStyle(colours)}`;
  const { x, y, width, height } = extentOf(graph.value, positions.value);
  return drawSvg(graph.value, positions.value, { style, fonts: FONTS }, { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN });
}

/** The picture as pixels, in base64. */
export async function toPng(svg: string): Promise<string> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return paint(image);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function paint(image: HTMLImageElement): string {
  const { width, height } = image;
  const scale = Math.min(SCALE, MOST_SIDE / Math.max(width, height), Math.sqrt(MOST_AREA / (width * height)));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This window cannot draw pictures.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}

/** Colours of the theme as plain values, which every program that shows pictures knows. */
function resolveColours(): (name: Colour) => string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const probe = document.createElement('i');
  document.body.append(probe);
  const values = new Map(COLOURS.map((name) => {
    probe.style.color = `var(--ct-${name})`;
    return [name, toHex(getComputedStyle(probe).color, context)];
  }));
  probe.remove();
  return (name) => values.get(name) ?? '#808080';
}

function toHex(colour: string, context: CanvasRenderingContext2D | null): string {
  if (context === null) return colour;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return `#${[...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
