import { useElements, Elements } from '@stripe/react-stripe-js';
import { loadStripe } from '@stripe/stripe-js';

export const promise = loadStripe('key');
export const elements = () => useElements().getElement('card');
export const stripe = { createToken: (id: string) => id };
stripe.createToken('x');
export { Elements };
