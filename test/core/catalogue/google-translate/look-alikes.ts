const words = new Map([['hello', 'hallo']]);
const translator = { translate: (text: string): string => words.get(text) ?? text };

export const greeting = translator.translate('hello');
