function useSWR(key: string, load: (key: string) => string) {
  return { key, load };
}

export const held = useSWR('/orders', (key) => key);
