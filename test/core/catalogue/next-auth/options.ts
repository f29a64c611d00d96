import NextAuth, { type NextAuthOptions } from 'next-auth';

export const options: NextAuthOptions = {
  providers: [],
  callbacks: {
    async signIn({ user }) {
// < entry request signIn
      await fetch(`http://users/${user.id}`);
//          ^^^^^ out http sync GET users/${id}
      return true;
    },
  },
  events: {
    async createUser() {
// < entry request createUser
      await fetch('http://crm/users', { method: 'POST' });
//          ^^^^^ out http sync POST crm/users
    },
  },
};

export default NextAuth(options);
