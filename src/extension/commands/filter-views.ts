import { l10n, window } from 'vscode';
import type { Services } from '../services';

/** Asks for words and shows only what has them, in all trees of the side bar. */
export async function filterViews({ views }: Services, given: unknown): Promise<void> {
  const text = typeof given === 'string' ? given : await window.showInputBox({ prompt: l10n.t('Words that a service, call or finding has in it; empty for everything'), value: views.text });
  if (text !== undefined) await views.filter(text.trim());
}

/** Shows everything again. */
export async function clearFilter({ views }: Services): Promise<void> {
  await views.filter('');
}
