import { Inject, Injectable } from '@nestjs/common';
import type { ClientKafka } from '@nestjs/microservices';
import Stripe from 'stripe';

export interface Charge { readonly id: string; readonly amount: number }

@Injectable()
export class ChargesService {
  private readonly stripe = new Stripe(String(process.env.STRIPE_API_KEY), { timeout: 4_000 });

  constructor(@Inject('EVENTS') private readonly events: ClientKafka) {}

  async charge({ id, amount }: Charge): Promise<{ readonly status: string }> {
    // Right: the buyer has to know now whether the card was accepted.
    const intent = await this.stripe.paymentIntents.create({ amount, currency: 'eur', confirm: true }, { idempotencyKey: id });
    // Right: an event; nobody waits for those who listen.
    this.events.emit('payment.settled', { orderId: id, status: intent.status });
    return { status: intent.status };
  }
}
