import type { VercelResponse } from '@vercel/node';

export const send = (response: VercelResponse): unknown => response.status(200).send('ok');
