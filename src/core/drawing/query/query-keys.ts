/** What a term may ask about, with an example of each. */
export const KEY_EXAMPLES = {
  style: 'style:sync', category: 'category:http', service: 'service:orders', kind: 'kind:external', topic: 'topic:order.*', rule: 'rule:missing-timeout', severity: 'severity:warning',
  library: 'library:axios', file: 'file:apps/web/*', waits: 'waits:>1s', confidence: 'confidence:<0.7', waitsfor: 'waitsfor:payments', waitedby: 'waitedby:payments', change: 'change:added',
} as const;

export type NamedKey = keyof typeof KEY_EXAMPLES;
export type Key = NamedKey | 'unresolved';

export const KEYS = Object.keys(KEY_EXAMPLES) as readonly NamedKey[];

export function keyNamed(name: string): NamedKey | undefined {
  return KEYS.find((key) => key === name);
}

/** Queries that are asked often, with what they show. */
export const PRESETS: readonly { readonly name: string; readonly query: string }[] = [
  { name: 'Long waits', query: 'style:sync waits:>1s' },
  { name: 'Findings', query: 'severity:*' },
  { name: 'Queues and topics only', query: 'topic:*' },
  { name: 'Unresolved calls', query: 'unresolved' },
  { name: 'External hosts', query: 'kind:external,saas,payment,ai' },
];

/** What differs in a comparison. */
export const CHANGED = 'change:*';

/** The same of a comparison. */
export const CHANGE_PRESETS: typeof PRESETS = [
  { name: 'What differs', query: CHANGED },
  { name: 'New', query: 'change:added' },
  { name: 'Gone', query: 'change:removed' },
  { name: 'New findings', query: 'change:finding' },
];
