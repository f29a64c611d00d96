import ky, { HTTPError, isTimeoutError, replaceOption } from 'ky';

const kept = new Map<string, string>();

export function explain(error: unknown): string {
  const api = ky.create({ prefix: 'http://orders', hooks: { beforeRetry: [() => ky.stop], afterResponse: [() => ky.retry()] } });
  api.extend({ headers: replaceOption({}) });
  return error instanceof HTTPError || isTimeoutError(error) ? error.message : kept.get('http://orders') ?? '';
}
