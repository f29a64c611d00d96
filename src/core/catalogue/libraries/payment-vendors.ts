import { library } from '../library';

const call = { category: 'payment', style: 'sync', payload: 'arg[0]', defaultRetries: 0, duration: { band: 'slow', ms: [300, 3000], source: 'charges: 0.5 to 3 s' } } as const;
const braintree = { ...call, target: 'api.braintreegateway.com/{members}', timeout: 'made[0].timeout', defaultTimeout: 60_000, callback: 'arg[last]' } as const;
// timeoutInSeconds of api/resources/*/client/Client.js and DEFAULT_MAX_RETRIES of core/fetcher of 46.0.0.
const square = { ...call, target: 'connect.squareup.com/{members}', timeout: 'arg[1].timeoutInSeconds[s] | made[0].timeoutInSeconds[s]', defaultTimeout: 60_000, defaultRetries: 2 } as const;

export const paymentVendors = library({
  name: 'braintree', packages: { braintree: '>=2 <4', '@adyen/api-library': '>=10 <33', square: '>=25 <47', plaid: '>=7 <48', '@paypal/paypal-server-sdk': '>=0.5 <3', '@paypal/checkout-server-sdk': '>=1 <2' },
  checked: '3.40.0, @adyen/api-library 32.1.0, square 46.0.0, plaid 47.0.0, @paypal/paypal-server-sdk 2.5.0', docs: 'https://developer.paypal.com/braintree/docs/reference/overview',
  types: {
    Braintree: { made: ['new BraintreeGateway', 'connect'] }, Square: { made: ['new SquareClient'] }, Plaid: { made: ['new PlaidApi'] },
    Adyen: { made: ['new {CheckoutAPI,PayoutAPI,RecurringAPI,ManagementAPI,TransfersAPI,LegalEntityManagementAPI,BalancePlatformAPI,PaymentAPI}'] },
    PayPal: { made: ['new {OrdersController,PaymentsController,VaultController,SubscriptionsController}'] }, PayPalHttp: { made: ['new core.PayPalHttpClient'] },
  },
  calls: {
    'Braintree.*.{sale,create,update,delete,find,search,refund,void,submitForSettlement,cancel,generate,all,authorization,capture}': braintree,
    // Checked and built locally.
    'Braintree.webhookNotification.*': {},
    'Square.*.{create,update,delete,get,list,search,pay,cancel,complete,charge,refund,batchUpsert,batchGet,retrieve,publish}': square,
    'Square.*.*.{create,update,delete,get,list,search,upsert}': square,
    'Plaid.*': { ...call, target: 'plaid.com/{member}', defaultTimeout: 'none', duration: { band: 'slow', ms: [300, 5000], source: 'banks answer' } },
    // DEFAULT_TIMEOUT of lib/src/config.js of 32.1.0.
    'Adyen.{PaymentsApi,ModificationsApi,OrdersApi,PaymentLinksApi,RecurringApi,UtilityApi}.*': { ...call, target: 'adyen.com/{members}', defaultTimeout: 30_000 },
    'PayPal.*': { ...call, target: "'api-m.paypal.com'", defaultTimeout: 'none' },
    'PayPalHttp.execute': { ...call, target: "'api-m.paypal.com'", defaultTimeout: 'none' },
  },
});
