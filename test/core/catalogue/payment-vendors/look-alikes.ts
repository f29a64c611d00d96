import { BraintreeGateway } from 'braintree';

const till = { transaction: { sale: (amount: string) => amount } };

export function read(gateway: BraintreeGateway, signature: string, payload: string) {
  till.transaction.sale('10.00');
  return gateway.webhookNotification.parse(signature, payload);
}
