import { library } from '../library';

const request = {
  category: 'payment', style: 'sync', target: 'api.stripe.com/v1/{members}', payload: 'arg[0]', timeout: 'arg[last].timeout | made[1].timeout', defaultTimeout: 80_000,
  retries: 'arg[last].maxNetworkRetries | made[1].maxNetworkRetries', defaultRetries: 1, duration: { band: 'slow', ms: [300, 3000], source: 'charges: 0.5 to 3 s' },
} as const;

export const stripe = library({
  name: 'stripe', packages: { stripe: '>=8 <24' }, checked: '23.1.0', docs: 'https://docs.stripe.com/api?lang=node',
  types: { Stripe: { made: ['new default', 'new Stripe', 'default()', '@golevelup/nestjs-stripe#InjectStripeClient', 'nestjs-stripe#InjectStripe'] } },
  calls: {
    'Stripe.*.**': request,
    // Checked and built locally.
    'Stripe.webhooks.{constructEvent,constructEventAsync,generateTestHeaderString,generateTestHeaderStringAsync}': {},
    'Stripe.webhooks.signature.{verifyHeader,verifyHeaderAsync}': {},
    'Stripe.oauth.authorizeUrl': {},
  },
});
