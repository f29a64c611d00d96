// shows: timeout, waiting
import { PostHog } from 'posthog-node';

const posthog = new PostHog('key', { host: 'https://eu.i.posthog.com' });

export async function track(distinctId: string) {
  posthog.capture({ distinctId, event: 'ordered' });
//        ^^^^^^^ out saas async https://eu.i.posthog.com, timeout unknown, floating
  await posthog.captureImmediate({ distinctId, event: 'ordered' });
//              ^^^^^^^^^^^^^^^^ out saas sync https://eu.i.posthog.com, 10000 ms, awaited
  if (await posthog.isFeatureEnabled('new-checkout', distinctId)) await posthog.flush();
//                  ^^^^^^^^^^^^^^^^ out saas sync https://eu.i.posthog.com, 10000 ms, awaited
//                                                                              ^^^^^ out saas sync https://eu.i.posthog.com, 10000 ms, awaited
  await posthog.shutdown();
//              ^^^^^^^^ out saas sync https://eu.i.posthog.com, 10000 ms, awaited
}
