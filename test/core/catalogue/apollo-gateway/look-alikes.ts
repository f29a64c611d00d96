// An own class of that name.
class ApolloGateway {
  constructor(readonly options: unknown) {}
}

export const gateway = new ApolloGateway({ serviceList: [{ name: 'stock', url: 'http://stock:4003/graphql' }] });
