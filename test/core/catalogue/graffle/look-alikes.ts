import { Graffle } from 'graffle';

const client = Graffle.create().transport({ url: 'http://pokemon/graphql' });

export const document = client.gql('query { pokemons { name } }');
export const kept = client;
