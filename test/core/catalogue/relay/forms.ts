// shows: timeout, waiting
import { Environment, Network, RecordSource, Store, commitMutation, fetchQuery, graphql, requestSubscription } from 'relay-runtime';
import { loadQuery, useLazyLoadQuery, useMutation, useQueryLoader, useSubscription } from 'react-relay';

const network = Network.create(async (request, variables) => {
  const response = await fetch('http://orders/graphql', { method: 'POST', body: JSON.stringify({ query: request.text, variables }) });
//                       ^^^^^ out http sync POST orders/graphql, 300000 ms, awaited
  return response.json();
});
const environment = new Environment({ network, store: new Store(new RecordSource()) });
const ORDERS = graphql`query Orders { orders { id } }`;

export async function everyForm(id: string) {
  const orders = await fetchQuery(environment, ORDERS, { id }).toPromise();
//                     ^^^^^^^^^^ out graphql sync ?, no timeout, awaited
  fetchQuery(environment, ORDERS, {}).subscribe({ next: (value) => console.log(value) });
//^^^^^^^^^^ out graphql sync ?, no timeout, callback
  commitMutation(environment, { mutation: ORDERS, variables: { id }, onCompleted: () => console.log(id) });
//^^^^^^^^^^^^^^ out graphql sync ?, no timeout, callback
  requestSubscription(environment, { subscription: ORDERS, variables: {}, onNext: (value) => console.log(value) });
//^^^^^^^^^^^^^^^^^^^ out graphql async ?, no timeout, callback
  loadQuery(environment, ORDERS, {});
//^^^^^^^^^ out graphql sync ?, no timeout, callback
  return orders;
}

export function Orders() {
  const orders = useLazyLoadQuery(ORDERS, {});
//               ^^^^^^^^^^^^^^^^ out graphql sync ?, no timeout, callback
  const [reference, load] = useQueryLoader(ORDERS);
//                          ^^^^^^^^^^^^^^ out graphql sync ?, no timeout, callback
  const [add] = useMutation(ORDERS);
//              ^^^^^^^^^^^ out graphql sync ?, no timeout, callback
  useSubscription({ subscription: ORDERS, variables: {} });
//^^^^^^^^^^^^^^^ out graphql async ?, no timeout, callback
  return [orders, reference, load, add];
}
