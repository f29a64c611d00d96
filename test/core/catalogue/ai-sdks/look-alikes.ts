import Exa from 'exa-js';

const exa = new Exa('key');

export function describe(id: string) {
  const text = exa.describe(id);
  return `${text}${id}`;
}
