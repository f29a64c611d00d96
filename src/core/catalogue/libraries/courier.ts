import { library } from '../library';

const call = { category: 'saas', style: 'sync', timeout: 'made[0].timeout', defaultTimeout: 60_000, defaultRetries: 2 } as const;

export const courier = library({
  name: '@trycourier/courier', packages: { '@trycourier/courier': '>=5 <8' }, checked: '7.10.2', docs: 'https://www.courier.com/docs/sdk-libraries/node',
  types: { Courier: { made: ['new CourierClient', 'new Courier', 'new default', 'CourierClient'] } },
  calls: {
    // The provider decides when and by which channel it tells.
    '{Courier.send,Courier.send.message}': { ...call, style: 'async', operation: 'send', target: "arg[0].message.template | 'api.courier.com'", payload: 'arg[0].message' },
    'Courier.{profiles,lists,messages,automations,auth,users,audiences}.**': { ...call, operation: 'manage', target: 'api.courier.com/{members}' },
  },
});
