import { library } from '../library';

export const nextAuth = library({
  name: 'next-auth', packages: { 'next-auth': '>=3 <6', '@auth/express': '*' }, checked: '4.24.11', docs: 'https://next-auth.js.org/configuration/options',
  calls: {
    // A login, or a request that reads the session, waits for them.
    '{default(),NextAuth,ExpressAuth}': { target: "'auth'", handler: 'arg[0].callbacks.* | arg[0].events.*', entry: 'request' },
  },
});
