import { ApolloGateway, IntrospectAndCompose } from '@apollo/gateway';

export const composed = new ApolloGateway({
  supergraphSdl: new IntrospectAndCompose({ subgraphs: [{ name: 'orders', url: 'http://orders:4001/graphql' }, { name: 'users', url: process.env.USERS_URL }] }),
//               ^^^ out graphql sync orders:4001/graphql | ${USERS_URL}
});

export const listed = new ApolloGateway({ serviceList: [{ name: 'stock', url: 'http://stock:4003/graphql' }] });
//                    ^^^ out graphql sync stock:4003/graphql

export const managed = new ApolloGateway();
