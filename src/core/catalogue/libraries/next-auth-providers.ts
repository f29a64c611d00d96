import { library } from '../library';

export const nextAuthProviders = library({
  name: 'next-auth-providers', packages: { 'next-auth/providers/*': '>=3 <6', '@auth/core/providers/*': '*' }, checked: '4.24.11', docs: 'https://next-auth.js.org/providers/credentials',
  calls: { '{default(),CredentialsProvider,EmailProvider}': { target: "'auth'", handler: 'arg[0].authorize | arg[0].sendVerificationRequest', entry: 'request' } },
});
