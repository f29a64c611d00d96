import { vendorSdks } from '../vendor-sdk';

export const paymentSdks = vendorSdks({
  name: 'SDKs for payment', category: 'payment', checked: '@mollie/api-client 4.6.0', docs: 'https://www.npmjs.com/',
  hosts: {
    authorizenet: 'api.authorize.net', chargebee: 'chargebee.com', 'chargebee-typescript': 'chargebee.com', 'checkout-sdk-node': 'api.checkout.com', 'dwolla-v2': 'api.dwolla.com',
    'flutterwave-node-v3': 'api.flutterwave.com', 'gocardless-nodejs': 'api.gocardless.com', increase: 'api.increase.com', lithic: 'api.lithic.com', mercadopago: 'api.mercadopago.com',
    'method-node': 'production.methodfi.com', 'midtrans-client': 'api.midtrans.com', 'modern-treasury': 'app.moderntreasury.com', '@mollie/api-client': 'api.mollie.com',
    'paddle-sdk': 'vendors.paddle.com', '@paddle/paddle-node-sdk': 'api.paddle.com', paystack: 'api.paystack.co', '@paystack/paystack-sdk': 'api.paystack.co',
    '@polar-sh/sdk': 'api.polar.sh', razorpay: 'api.razorpay.com', recurly: 'v3.recurly.com', '@unit-finance/unit-node-sdk': 'api.s.unit.sh', 'xendit-node': 'api.xendit.co',
  },
});
