import { QdrantClient } from '@qdrant/js-client-rest';

export const api = (client: QdrantClient): unknown => client.api();
