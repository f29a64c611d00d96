import Mixpanel from 'mixpanel';

const train = { track: (number: string) => number };

train.track('1');
export const mixpanel = Mixpanel.init('token');
mixpanel.set_config({ debug: true });
