// shows: timeout, waiting
import Mixpanel from 'mixpanel';

const mixpanel = Mixpanel.init('token');

export function track(userId: string) {
  mixpanel.track('ordered', { distinct_id: userId });
//         ^^^^^ out saas async api.mixpanel.com, timeout unknown, floating
  mixpanel.people.set(userId, { plan: 'free' });
//                ^^^ out saas async api.mixpanel.com, timeout unknown, floating
}
