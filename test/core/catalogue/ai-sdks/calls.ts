import Exa from 'exa-js';

const exa = new Exa('key');

export async function run(id: string) {
  return exa.searchAndContents(id);
//           ^^^^^^^^^^^^^^^^^ out ai sync api.exa.ai
}
