import { ENGLISH, localizerOf, type Localizer } from '../core/localizer';
import { TEXTS_ELEMENT } from '../protocol/webview-document';

let spoken: Localizer = ENGLISH;

/** Says the words of the viewer in the language of its page; a page without texts speaks English. */
export const l10n: Localizer = { t: (message, ...values) => spoken.t(message, ...values) };

/** Takes the texts that stand in the page, before anything is drawn. */
export function speakAsPage(): void {
  const texts: unknown = JSON.parse(document.getElementById(TEXTS_ELEMENT)?.textContent ?? '{}');
  spoken = localizerOf(isTexts(texts) ? texts : {});
}

/** Whoever shows the page wrote it; only the outermost shape may still be that of another version. */
function isTexts(value: unknown): value is Parameters<typeof localizerOf>[0] {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string' || (typeof text === 'object' && text !== null && 'message' in text && typeof text.message === 'string'));
}
