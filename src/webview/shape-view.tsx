import type { VNode } from 'preact';
import type { Shape } from '../core/drawing/map-drawing';

/** Draws a shape as the SVG element it describes. */
export function ShapeView({ shape }: { readonly shape: Shape }): VNode {
  const { tag: Tag, className, attributes, text, children = [] } = shape;
  return <Tag class={className} {...attributes}>{text}{children.map((child, index) => <ShapeView key={index} shape={child} />)}</Tag>;
}

export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }): VNode {
  return <>{shapes.map((shape, index) => <ShapeView key={index} shape={shape} />)}</>;
}
