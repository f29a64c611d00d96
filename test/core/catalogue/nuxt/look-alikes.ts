function useFetch(key: string): string {
  return key;
}

export const kept = useFetch('/api/orders');
export const state = useState('orders', () => []);
