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

export const PRESET_NAMES = {
  waits: 'Long waits', findings: 'Findings', channels: 'Queues and topics only', unresolved: 'Unresolved calls', hosts: 'External hosts',
  differs: 'What differs', new: 'New', gone: 'Gone', newFindings: 'New findings',
} as const;

/** Queries that are asked often, with what they show. */
export const PRESETS: readonly { readonly name: keyof typeof PRESET_NAMES; readonly query: string }[] = [
  { name: 'waits', query: 'style:sync waits:>1s' },
  { name: 'findings', query: 'severity:*' },
  { name: 'channels', query: 'topic:*' },
  { name: 'unresolved', query: 'unresolved' },
  { name: 'hosts', query: 'kind:external,saas,payment,ai' },
];

/** What differs in a comparison. */
export const CHANGED = 'change:*';

/** The same of a comparison. */
export const CHANGE_PRESETS: typeof PRESETS = [
  { name: 'differs', query: CHANGED },
  { name: 'new', query: 'change:added' },
  { name: 'gone', query: 'change:removed' },
  { name: 'newFindings', query: 'change:finding' },
];
