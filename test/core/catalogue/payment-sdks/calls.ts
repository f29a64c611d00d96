import createMollieClient from '@mollie/api-client';
import Razorpay from 'razorpay';

const mollie = createMollieClient({ apiKey: 'key' });
const razorpay = new Razorpay({ key_id: 'key' });

export async function run(id: string) {
  await mollie.payments.create({ description: id });
//                      ^^^^^^ out payment sync api.mollie.com
  return razorpay.orders.create({ amount: 100, receipt: id });
//                       ^^^^^^ out payment sync api.razorpay.com
}
