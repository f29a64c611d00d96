import { CohereError } from 'cohere-ai';

export function chat(error: unknown): string {
  return error instanceof CohereError ? error.message : 'none';
}
