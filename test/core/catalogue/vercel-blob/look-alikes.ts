import { getDownloadUrl } from '@vercel/blob';
import { generateClientTokenFromReadWriteToken } from '@vercel/blob/client';

const put = (name: string, body: string) => `${name}${body}`;

put('a', 'b');
export const link = getDownloadUrl('https://store.public.blob.vercel-storage.com/a');
export const token = generateClientTokenFromReadWriteToken({ pathname: 'a' });
