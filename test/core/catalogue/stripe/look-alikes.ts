import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_KEY!);
const charges = { create: (amount: number): number => amount };

export function receive(body: string, signature: string): string {
  charges.create(1);
  const event = stripe.webhooks.constructEvent(body, signature, process.env.STRIPE_SECRET!);
  return event.type;
}
