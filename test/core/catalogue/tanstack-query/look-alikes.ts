import { QueryClient, useIsFetching, useQuery } from '@tanstack/react-query';

const client = new QueryClient({ defaultOptions: { queries: { staleTime: 1000, retry: 2 } } });
client.setQueryData(['order'], {});

export function useCached() {
  const cached = client.getQueryData(['order']);
  const computed = useQuery({ queryKey: ['sum'], queryFn: () => [1, 2].reduce((sum, one) => sum + one) });
  const waiting = useIsFetching();
  void client.invalidateQueries({ queryKey: ['order'] });
  void client.cancelQueries();
  return { cached, computed, waiting };
}
