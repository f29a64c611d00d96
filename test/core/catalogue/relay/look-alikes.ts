import { commitLocalUpdate, Environment, graphql, Network, RecordSource, Store } from 'relay-runtime';
import { useFragment, usePreloadedQuery } from 'react-relay';

const environment = new Environment({ network: Network.create(() => ({ data: {} }) as never), store: new Store(new RecordSource()) });
commitLocalUpdate(environment, () => undefined);

export function Order({ order, reference }: { order: never; reference: never }) {
  return [useFragment(graphql`fragment Order on Order { id }`, order), usePreloadedQuery(graphql`query Order { id }`, reference)];
}
