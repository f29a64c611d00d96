import { createAlova, invalidateCache } from 'alova';
import adapterFetch from 'alova/fetch';

const api = createAlova({ baseURL: 'http://orders', requestAdapter: adapterFetch() });
const local = { Get: (key: string): string => key };

invalidateCache();
export const kept = local.Get('/orders') + api.id;
