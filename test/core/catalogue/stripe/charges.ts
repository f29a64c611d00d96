import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_KEY!, { timeout: 10_000 });

export async function charge(amount: number) {
  await stripe.charges.create({ amount, currency: 'eur', source: 'tok_visa' });
//                     ^^^^^^ out payment sync api.stripe.com/v1/charges
  const session = await stripe.checkout.sessions.create({ mode: 'payment' });
//                                               ^^^^^^ out payment sync api.stripe.com/v1/checkout/sessions
  return session.url;
}
