import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: "'oauth2.googleapis.com'", payload: 'arg[0]', callback: 'arg[last]', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const googleAuth = library({
  name: 'google-auth-library', packages: { 'google-auth-library': '>=3' }, checked: '11.3.4', docs: 'https://github.com/googleapis/google-cloud-node-core/tree/main/packages/google-auth-library-nodejs#readme',
  types: {
    OAuth2Client: { made: ['new {OAuth2Client,UserRefreshClient,Impersonated,Compute}', 'new googleapis#google.auth.OAuth2'] },
    JWT: { made: ['new JWT', 'new googleapis#google.auth.JWT'], extends: ['OAuth2Client'] },
  },
  calls: {
    // Of what was asked for before, the client remembers the keys and the token until they expire.
    'OAuth2Client.{getToken,revokeToken,revokeCredentials,refreshAccessToken,getTokenInfo,getAccessToken,verifyIdToken}': call,
    'JWT.authorize': call,
    'OAuth2Client.request': { ...call, target: 'arg[0].url' },
  },
});
