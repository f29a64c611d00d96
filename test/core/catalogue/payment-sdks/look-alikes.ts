import createMollieClient from '@mollie/api-client';
import Razorpay from 'razorpay';

const mollie = createMollieClient({ apiKey: 'key' });
const razorpay = new Razorpay({ key_id: 'key' });

export function describe(id: string) {
  const text = razorpay.toString() + mollie.payments.iterate({ limit: 1 });
  return `${text}${id}`;
}
