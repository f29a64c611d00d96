class Cache {
  fetch(key: string): string {
    return key;
  }
}

function prefetch(url: string): void {
  void url;
}

const cache = new Cache();
const kept = { fetch: (key: string): string => key };

export function read(): string {
  prefetch('http://orders/orders');
  return cache.fetch('http://orders/orders') + kept.fetch('orders');
}

export function withOwn(): string {
  const fetch = (name: string): string => name;
  return fetch('http://orders/orders');
}
