import { getServerSession } from 'next-auth';
import NextAuth from './next-auth';

export const session = () => getServerSession({ callbacks: { session: async () => fetch('http://users/session') } });
//                                                                                ^^^^^ out http sync GET users/session
export default NextAuth({ callbacks: { signIn: async () => true } });
