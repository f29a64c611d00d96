import { errors } from '@opensearch-project/opensearch';

const index = { search: (text: string): string => text };

export const search = (error: unknown): string => (error instanceof errors.ResponseError ? 'failed' : index.search('x'));
