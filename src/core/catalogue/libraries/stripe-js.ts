import { library } from '../library';

const request = { category: 'payment', style: 'sync', payload: 'arg[0]', defaultTimeout: 'none', duration: { band: 'slow', ms: [300, 3000], source: 'charges: 0.5 to 3 s' } } as const;

const methods = {
  createToken: { ...request, target: "'api.stripe.com/v1/tokens'" },
  createSource: { ...request, target: "'api.stripe.com/v1/sources'" },
  createPaymentMethod: { ...request, target: "'api.stripe.com/v1/payment_methods'" },
  createConfirmationToken: { ...request, target: "'api.stripe.com/v1/confirmation_tokens'" },
  '{confirm*Payment,handleCardAction,handleNextAction,retrievePaymentIntent,collectBankAccountForPayment,verifyMicrodepositsForPayment}': { ...request, target: "'api.stripe.com/v1/payment_intents'" },
  '{confirm*Setup,retrieveSetupIntent,collectBankAccountForSetup,verifyMicrodepositsForSetup}': { ...request, target: "'api.stripe.com/v1/setup_intents'" },
} as const;

function ofType(type: string, more: { readonly returns?: 'observable'; readonly cold?: boolean }): Readonly<Record<string, typeof request & { readonly target: string }>> {
  return Object.fromEntries(Object.entries(methods).map(([names, call]) => [`${type}.${names}`, { ...call, ...more }]));
}

export const stripeJs = library({
  name: '@stripe/stripe-js', packages: { '@stripe/stripe-js': '>=1 <11', '@stripe/stripe-js/pure': '>=1 <11', '@stripe/react-stripe-js': '>=1 <7', 'ngx-stripe': '>=7', 'react-stripe-checkout': '>=2 <3' },
  checked: '10.2.1, ngx-stripe 21.9.0, react-stripe-checkout 2.6.3', docs: 'https://docs.stripe.com/js', inBrowser: true,
  types: {
    Stripe: { made: ['loadStripe', 'useStripe'] },
    StripeService: {},
  },
  calls: {
    ...ofType('Stripe', {}),
    ...ofType('StripeService', { returns: 'observable', cold: true }),
    'Stripe.redirectToCheckout': { ...request, target: "'checkout.stripe.com'" },
    // The checkout of `react-stripe-checkout`, a component that hands over a token.
    'default()': { ...request, target: "'checkout.stripe.com'", callback: 'arg[0].token' },
  },
});
