import { Meilisearch, MeilisearchApiError } from 'meilisearch';

export function prepare(error: unknown): unknown {
  return error instanceof MeilisearchApiError ? error.message : new Meilisearch({ host: 'x' }).index('movies').uid;
}
