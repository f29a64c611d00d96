// shows: timeout, waiting
import { Graffle } from 'graffle';

const client = Graffle.create().transport({ url: 'http://pokemon/graphql' });
const other = Graffle.create({ schema: 'http://orders/graphql' });

export async function everyForm() {
  await client.gql('query { pokemons { name } }').send();
//                                                ^^^^ out graphql sync pokemon/graphql, 300000 ms, awaited
  await other.query.orders({ id: true });
//                  ^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
  await other.mutation.addOrder({ id: true });
//                     ^^^^^^^^ out graphql sync orders/graphql, 300000 ms, awaited
}
