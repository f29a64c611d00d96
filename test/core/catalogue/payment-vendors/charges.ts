// shows: timeout
import { CheckoutAPI, Client as AdyenClient, EnvironmentEnum } from '@adyen/api-library';
import { Client as PayPalClient, OrdersController } from '@paypal/paypal-server-sdk';
import braintree, { BraintreeGateway } from 'braintree';
import { Configuration, PlaidApi } from 'plaid';
import { SquareClient } from 'square';

const gateway = new BraintreeGateway({ environment: braintree.Environment.Sandbox, merchantId: '1', publicKey: '1', privateKey: '1' });
const square = new SquareClient({ token: 'token' });
const plaid = new PlaidApi(new Configuration());
const checkout = new CheckoutAPI(new AdyenClient({ apiKey: 'key', environment: EnvironmentEnum.TEST }));
const orders = new OrdersController(new PayPalClient());

export async function pay(id: string) {
  await gateway.transaction.sale({ amount: '10.00', paymentMethodNonce: id });
//                          ^^^^ out payment sync api.braintreegateway.com/transaction, 60000 ms
  await gateway.clientToken.generate({});
//                          ^^^^^^^^ out payment sync api.braintreegateway.com/clientToken, 60000 ms
  await square.payments.create({ sourceId: id, idempotencyKey: id });
//                      ^^^^^^ out payment sync connect.squareup.com/payments, 60000 ms
  await plaid.transactionsSync({ access_token: id });
//            ^^^^^^^^^^^^^^^^ out payment sync plaid.com/transactionsSync, no timeout
  await checkout.PaymentsApi.payments({} as never);
//                           ^^^^^^^^ out payment sync adyen.com/PaymentsApi, 30000 ms
  await orders.createOrder({} as never);
//             ^^^^^^^^^^^ out payment sync api-m.paypal.com, no timeout
}
