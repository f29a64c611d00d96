import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

/** Every via site as `FILE:LINE LIBRARY TARGET`. */
async function checkVia(files: Readonly<Record<string, string>>, expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles({ 'package.json': '{ "name": "app", "scripts": { "start": "node ." } }', ...files }), { version: '0.0.0' }).analyze();
  assert.deepEqual(map.sites.filter(({ direction }) => direction === 'via').map(({ file, line, library, target }) => `${file}:${line} ${library} ${target.text}`), expected);
}

const STORES = `import { Storage } from '@google-cloud/storage';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
export interface Store { read(key: string): Promise<unknown> }
class GoogleStore implements Store {
  private bucket;
  constructor(params: { bucket: string }) {
    this.bucket = new Storage().bucket(params.bucket);
  }
  async read(key: string) {
    return this.bucket.file(key).download();
  }
}
class S3Store implements Store {
  private readonly bucket: string;
  private readonly client = new S3Client({});
  constructor(params: { bucket: string }) {
    this.bucket = params.bucket;
  }
  async read(key: string) {
    return this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key }));
  }
}
export function createStore(params: { bucket: string }): Store {
  if (process.env.USE_GOOGLE === 'true') return new GoogleStore(params);
  return new S3Store(params);
}
`;

describe('factories', () => {
  it('show what they give without a condition, of several libraries', () => checkVia({
    'stores.ts': STORES,
    'use.ts': "import { createStore } from './stores';\nconst store = createStore({ bucket: 'uploads' });\nexport const load = (id: string) => store.read(`${id}.json`);\n",
  }, ['use.ts:3 @aws-sdk/client-s3 uploads/${id}.json']));

  it('that keep what they made in a variable of the module keep what they were given', () => checkVia({
    'stores.ts': STORES,
    'shared.ts': "import { createStore, type Store } from './stores';\nlet store: Store | undefined;\nexport function sharedStore(bucket: string): Store {\n  if (!store) {\n    store = createStore({ bucket });\n  }\n  return store;\n}\n",
    'use.ts': "import { sharedStore } from './shared';\nexport async function load(id: string) {\n  const store = sharedStore('events');\n  return store.read(id);\n}\n",
  }, ['use.ts:4 @aws-sdk/client-s3 events/${id}']));

  it('say nothing of a variable that another function sets', () => checkVia({
    'client.ts': "import axios, { type AxiosInstance } from 'axios';\nlet client: AxiosInstance;\nexport function connect(base: string) {\n  client = axios.create({ baseURL: base });\n}\nexport function load(path: string) {\n  return client.get(`/${path}`);\n}\n",
    'use.ts': "import { connect, load } from './client';\nexport function start(name: string) {\n  connect(`http://${name}`);\n  return load(name);\n}\n",
  }, []));
});
