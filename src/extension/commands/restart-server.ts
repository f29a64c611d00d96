import type { Services } from '../services';

/** Starts the server anew, with nothing remembered. */
export async function restartServer({ client }: Services): Promise<void> {
  await client.restart();
}
