// shows: timeout, waiting
import { Analytics } from '@segment/analytics-node';

const analytics = new Analytics({ writeKey: 'key' });

export async function track(userId: string) {
  analytics.track({ userId, event: 'ordered' });
//          ^^^^^ out saas async api.segment.io, timeout unknown, floating
  analytics.identify({ userId });
//          ^^^^^^^^ out saas async api.segment.io, timeout unknown, floating
  await analytics.closeAndFlush();
//                ^^^^^^^^^^^^^ out saas sync api.segment.io, timeout unknown, awaited
}
