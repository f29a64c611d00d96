import weaviate from 'weaviate-client';

export function filter(client: weaviate.WeaviateClient): unknown {
  const articles = client.collections.get('Article');
  return articles.filter.byProperty('title').equal('x');
}
