import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DrawableEdge, DrawableNode } from '../core/drawing/drawable';
import type { Drawn } from '../core/drawing/map-drawing';
import { Shapes } from './shape-view';

interface CanvasItemProps {
  readonly drawn: Drawn<DrawableNode | DrawableEdge>;
  readonly title: string;
  readonly isLit: boolean | undefined;
  readonly selectedId: string | undefined;
  /** The item that the Tab key leads to. */
  readonly entry: string | undefined;
}

/** A node or line of the drawing as a button; its title is both its name for screen readers and a tooltip. */
export function CanvasItem({ drawn, title, isLit, selectedId, entry }: CanvasItemProps): VNode {
  const { item, className, shapes } = drawn;
  const content = useMemo(() => <g aria-hidden="true"><Shapes shapes={shapes} /></g>, [shapes]);
  const isSelected = selectedId === item.id;
  return (
    <g
      class={`${className}${isLit === true ? ' is-lit' : ''}${isSelected ? ' is-selected' : ''}`}
      role="button" aria-pressed={isSelected} tabindex={entry === item.id ? 0 : -1} data-id={item.id}
    >
      <title>{title}</title>
      {content}
    </g>
  );
}
