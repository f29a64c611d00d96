import { verifyToken } from '@clerk/backend';
import { auth } from '@clerk/nextjs/server';

export const check = async (token: string) => [await verifyToken(token, {}), await auth()];
