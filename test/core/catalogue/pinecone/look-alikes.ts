import { Pinecone } from '@pinecone-database/pinecone';

export function prepare(): unknown {
  return new Pinecone().index('products').namespace('shoes');
}
