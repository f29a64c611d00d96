/** The files of a new library by path from the root: a model and fixtures that run, to be filled with what the library means. */
export function scaffold(name: string, version: string): Readonly<Record<string, string>> {
  const file = name.replace(/^(?:@|node:)/, '').replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
  return {
    [`src/core/catalogue/libraries/${file}.ts`]: modelText(name, version, file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())),
    [`test/core/catalogue/${file}/calls.ts`]: callsText(name),
    [`test/core/catalogue/${file}/look-alikes.ts`]: LOOK_ALIKES,
  };
}

function modelText(name: string, version: string, exported: string): string {
  return `import { library } from '../library';

const request = { category: 'saas', style: 'sync', target: 'member', payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const ${exported} = library({
  name: '${name}', packages: { ${/^\w+$/.test(name) ? name : `'${name}'`}: '${rangeOf(version)}' }, checked: '${version}', docs: 'https://www.npmjs.com/package/${name}',
  types: { Client: { made: ['new Client'] } },
  calls: {
    'Client.send': request,
  },
});
`;
}

/** From the release that was read up to the next that may break. */
function rangeOf(version: string): string {
  const [major = '0', minor = '0'] = version.split('.');
  return major === '0' ? `>=0.${minor} <1` : `>=${major} <${String(Number(major) + 1)}`;
}

function callsText(name: string): string {
  return `import { Client } from '${name}';

const client = new Client();

export async function everyCall(id: string) {
  await client.send({ id });
}
`;
}

const LOOK_ALIKES = `class Client {
  send(message: object): void {
    console.log(message);
  }
}

const client = new Client();

export function nothingRemote(id: string) {
  client.send({ id });
}
`;
