import { lemonSqueezySetup } from '@lemonsqueezy/lemonsqueezy.js';

lemonSqueezySetup({ apiKey: 'key' });
export const createCheckout = (store: string) => store;
createCheckout('one');
