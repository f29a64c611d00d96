import axios, { AxiosError, type AxiosRequestConfig } from 'axios';

const settings = new Map<string, string>();
const client = axios.create({ baseURL: 'http://orders' });

client.interceptors.request.use((config) => config);

export function describe(error: unknown, config: AxiosRequestConfig): string {
  const source = axios.CancelToken.source();
  source.cancel();
  if (axios.isAxiosError(error) || error instanceof AxiosError) return axios.getUri(config);
  return client.getUri({ url: '/orders' }) + (settings.get('http://orders') ?? '');
}
