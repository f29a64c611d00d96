/** Says a text in the language of the reader; values stand where `{0}` does. As `l10n` of VS Code does. */
export interface Localizer { t(message: string, ...values: (string | number)[]): string }

/** A text that is said once it is known in which language. */
export type Said = (l10n: Localizer) => string;

/** Texts of another language by the English ones, as VS Code keeps them; entries with a comment for translators hold the text in `message`. */
export type LocalizedTexts = Readonly<Record<string, string | { readonly message: string }>>;

/** Says what is missing in English. */
export function localizerOf(texts: LocalizedTexts): Localizer {
  return {
    t: (message, ...values) => {
      const found = Object.hasOwn(texts, message) ? texts[message] : undefined;
      const said = typeof found === 'object' ? found.message : found ?? message;
      return said.replace(/\{(\d+)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole));
    },
  };
}

export const ENGLISH = localizerOf({});
