// shows: timeout, waiting
import { Analytics } from '@segment/analytics-node';
import Mixpanel from 'mixpanel';

const analytics = new Analytics({ writeKey: 'key' });
const mixpanel = Mixpanel.init('token');

export async function track(userId: string) {
  analytics.track({ userId, event: 'ordered' });
//          ^^^^^ out saas async api.segment.io, timeout unknown, floating
  analytics.identify({ userId });
//          ^^^^^^^^ out saas async api.segment.io, timeout unknown, floating
  mixpanel.track('ordered', { distinct_id: userId });
//         ^^^^^ out saas async api.mixpanel.com, timeout unknown, floating
  mixpanel.people.set(userId, { plan: 'free' });
//                ^^^ out saas async api.mixpanel.com, timeout unknown, floating
  await analytics.closeAndFlush();
//                ^^^^^^^^^^^^^ out saas sync api.segment.io, timeout unknown, awaited
}
