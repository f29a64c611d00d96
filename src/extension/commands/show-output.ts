import type { Services } from '../services';

/** Shows what the server and the extension have logged. */
export function showOutput({ output }: Services): void {
  output.show();
}
