import { loadStripe } from '@stripe/stripe-js';
import { StripeService } from 'ngx-stripe';

export async function pay(secret: string, service: StripeService) {
  const stripe = await loadStripe('key');
  await stripe?.confirmPayment({ clientSecret: secret, confirmParams: { return_url: 'https://shop' } });
//              ^^^^^^^^^^^^^^ out payment sync api.stripe.com/v1/payment_intents
  await stripe?.confirmKlarnaPayment(secret);
//              ^^^^^^^^^^^^^^^^^^^^ out payment sync api.stripe.com/v1/payment_intents
  await stripe?.confirmCashappSetup(secret);
//              ^^^^^^^^^^^^^^^^^^^ out payment sync api.stripe.com/v1/setup_intents
  await stripe?.createConfirmationToken({});
//              ^^^^^^^^^^^^^^^^^^^^^^^ out payment sync api.stripe.com/v1/confirmation_tokens
  await stripe?.verifyMicrodepositsForPayment(secret, {});
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ out payment sync api.stripe.com/v1/payment_intents
  stripe?.registerAppInfo({ name: 'shop' });
  const request = stripe?.paymentRequest({ country: 'DE', currency: 'eur', total: { amount: 1, label: 'x' } });
  service.confirmCardPayment(secret).subscribe();
//        ^^^^^^^^^^^^^^^^^^ out payment sync api.stripe.com/v1/payment_intents
  service.elements({}).subscribe();
  return request;
}
