import { useStripe, useElements, CardElement } from '@stripe/react-stripe-js';
import { loadStripe } from '@stripe/stripe-js';
import StripeCheckout from 'react-stripe-checkout';

export const Checkout = ({ pay }: { pay: (id: string) => void }) => <StripeCheckout token={({ id }) => pay(id)} stripeKey="key" />;
//                                                                   ^^^^^^^^^^^^^^ out payment sync checkout.stripe.com

export const Card = () => {
  const stripe = useStripe();
  const elements = useElements();
  const submit = async () => {
    const { paymentMethod } = await stripe.createPaymentMethod({ type: 'card', card: elements.getElement(CardElement) });
//                                         ^^^^^^^^^^^^^^^^^^^ out payment sync api.stripe.com/v1/payment_methods
    return paymentMethod;
  };
  return <form onSubmit={submit} />;
};

export async function redirect(sessionId: string) {
  const stripe = await loadStripe('key');
  return stripe.redirectToCheckout({ sessionId });
//              ^^^^^^^^^^^^^^^^^^ out payment sync checkout.stripe.com
}
