// file: src/lib/load.ts
import { error } from '@sveltejs/kit';

export function load({ fetch }) {
  return fetch('one') ?? error(404);
}
