import CredentialsProvider from 'next-auth/providers/credentials';
import EmailProvider from 'next-auth/providers/email';

export const providers = [
  CredentialsProvider({
    name: 'shop',
    credentials: {},
    async authorize(credentials) {
// < entry request auth
      await fetch('http://users/login', { method: 'POST' });
//          ^^^^^ out http sync POST users/login
      return null;
    },
  }),
  EmailProvider({
    async sendVerificationRequest({ identifier }) {
// < entry request auth
      await fetch('http://mails/send', { method: 'POST' });
//          ^^^^^ out http sync POST mails/send
    },
  }),
];
