import { ClientError, GraphQLClient, analyzeDocument, gql } from 'graphql-request';

const client = new GraphQLClient('http://orders/graphql');
client.setHeader('authorization', 'none');
client.setHeaders({});

const request = (url: string) => url;

export const local = request('http://orders/graphql');
export const document = gql`query { orders { id } }`;
export const name = analyzeDocument(document);
export const failed = (error: unknown) => error instanceof ClientError;
