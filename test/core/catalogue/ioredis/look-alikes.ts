const redis = new Map<string, string>();

export function read(id: string): string | undefined {
  redis.set('latest', id);
  return redis.get('latest');
}
