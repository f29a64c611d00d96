/** Says a text in the language of the editor, as `l10n` of VS Code does; values stand where `{0}` does. */
export interface Localizer { t(message: string, ...values: (string | number)[]): string }
