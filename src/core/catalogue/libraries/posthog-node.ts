import { library } from '../library';

const send = { category: 'saas', style: 'async', target: "made[1].host | 'us.i.posthog.com'", payload: 'arg[0]', returns: 'nothing' } as const;
const ask = { ...send, style: 'sync', returns: 'promise', timeout: 'made[1].requestTimeout', defaultTimeout: 10_000, defaultRetries: 3 } as const;

export const posthogNode = library({
  name: 'posthog-node', packages: { 'posthog-node': '>=2 <6' }, checked: '5.70.0', docs: 'https://posthog.com/docs/libraries/node',
  types: { PostHog: { made: ['new PostHog'] } },
  calls: {
    'PostHog.{capture,identify,alias,groupIdentify,captureException}': send,
    'PostHog.{captureImmediate,identifyImmediate,aliasImmediate,groupIdentifyImmediate,captureExceptionImmediate,flush,shutdown,shutdownAsync}': ask,
    'PostHog.{getFeatureFlag,getFeatureFlagPayload,getFeatureFlagResult,isFeatureEnabled,getAllFlags,getAllFlagsAndPayloads,evaluateFlags,reloadFeatureFlags}': ask,
  },
});
