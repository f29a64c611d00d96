import { Mistral } from '@mistralai/mistralai';

export function prepare(): unknown {
  const mistral = new Mistral({});
  return mistral.chat;
}
