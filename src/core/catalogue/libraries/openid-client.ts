import { library } from '../library';

const call = { category: 'http', style: 'sync', method: 'POST', defaultRetries: 0 } as const;
const before6 = { ...call, url: 'receiver.base', defaultTimeout: 3500 } as const;
const later = { ...call, url: 'arg[0]', defaultTimeout: 30_000 } as const;

/** What asks the provider; addresses to redirect to are made without it. */
export const openidClient = library({
  name: 'openid-client', packages: { 'openid-client': '>=4 <7' }, checked: '5.7.0, 6.9.0', docs: 'https://github.com/panva/openid-client#readme',
  types: {
    Issuer: { made: ['new Issuer', 'Issuer.{discover,webfinger}'], base: 'made[0].issuer | made[0]' },
    Client: { made: ['new Issuer.Client', 'Client.register'], base: 'made.receiver.base' }, BaseClient: { extends: ['Client'] }, DeviceFlowHandle: { made: ['Client.deviceAuthorization'] },
  },
  calls: {
    'Issuer.discover': { ...before6, url: 'arg[0]', method: 'GET' },
    'Client.{callback,oauthCallback,refresh,grant,introspect,revoke,requestResource,deviceAuthorization,pushedAuthorizationRequest}': before6,
    'Client.userinfo': { ...before6, method: 'GET' },
    'DeviceFlowHandle.poll': before6,
    discovery: { ...later, method: 'GET' },
    '{authorizationCodeGrant,refreshTokenGrant,clientCredentialsGrant,genericGrantRequest,tokenIntrospection,tokenRevocation,initiateDeviceAuthorization,pollDeviceAuthorizationGrant,initiateBackchannelAuthentication,pollBackchannelAuthenticationGrant,buildAuthorizationUrlWithPAR,dynamicClientRegistration}': later,
    fetchUserInfo: { ...later, method: 'GET' },
    fetchProtectedResource: { ...later, url: 'arg[2]', method: 'arg[3]' },
  },
});
