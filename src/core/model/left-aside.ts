import type { Skipped } from './communication-map';

/** Why a folder whose name begins with a dot is not read. */
export const DOT_FOLDER = 'dot-folder';

/** Whether a folder is left aside by design, rather than skipped because it could not be read. */
export function isLeftAside({ reason }: Skipped): boolean {
  return reason === DOT_FOLDER;
}

export function countSkipped(entries: readonly Skipped[]): { readonly skipped: number; readonly leftAside: number } {
  const leftAside = entries.filter(isLeftAside).length;
  return { skipped: entries.length - leftAside, leftAside };
}
