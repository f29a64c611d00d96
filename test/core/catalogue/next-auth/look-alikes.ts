import { getServerSession } from 'next-auth';
import NextAuth from './next-auth';

export const session = () => getServerSession({ callbacks: { session: async () => true } });
export default NextAuth({ callbacks: { signIn: async () => true } });
