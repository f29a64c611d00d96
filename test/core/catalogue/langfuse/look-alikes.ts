import { Langfuse } from 'langfuse';

const store = { score: (value: number): number => value };

export async function prepare() {
  const langfuse = new Langfuse();
  langfuse.on('error', () => undefined);
  langfuse.debug(true);
  return store.score(1);
}
