import { init } from '@launchdarkly/node-server-sdk';

const client = init('key');

// Flags are kept in memory.
export const open = client.variation('open', { key: '1' }, false);
export const ready = client.initialized();
