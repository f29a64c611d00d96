import type { VNode } from 'preact';

/** A message in which names stand between backticks. */
export function Prose({ text }: { readonly text: string }): VNode {
  return <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}
