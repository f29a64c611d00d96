import { Analytics } from '@segment/analytics-node';

const train = { track: (number: string) => number };

train.track('1');
export const analytics = new Analytics({ writeKey: 'key' });
analytics.on('error', () => undefined);
