import got, { HTTPError } from 'got';

const items = new Map<string, string>([['get', 'got']]);

export function explain(error: unknown): string {
  const patient = got.extend({ retry: { limit: 5 } });
  void patient.defaults;
  return error instanceof HTTPError ? error.message : items.get('http://stock/items') ?? '';
}
