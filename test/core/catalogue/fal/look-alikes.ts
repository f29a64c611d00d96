import { ApiError, fal } from '@fal-ai/client';

const queue = { submit: (id: string): string => id };

export function prepare(error: unknown): string {
  fal.config({ credentials: 'x' });
  return error instanceof ApiError ? error.message : queue.submit('fal-ai/flux');
}
