import assert from 'node:assert/strict';
import type { CodeLens, Hover, Location, LocationLink, MarkupContent } from 'vscode-languageserver';
import type { Outline } from '../../src/core';
import { fileUri, folderUri, FULL_CAPABILITIES, startTestClient, type TestClient } from './harness';
import { SHOP } from './shop';

const WEB = 'web/src/server.ts';
const ORDERS = 'orders/src/server.ts';

/** The position of a text in a file, `offset` characters into it. */
function positionOf(file: string, text: string, offset = 1, files = SHOP): { readonly line: number; readonly character: number } {
  const lines = (files[file] ?? '').split('\n');
  const line = lines.findIndex((one) => one.includes(text));
  assert.ok(line >= 0, `${file} has no ${text}`);
  return { line, character: (lines[line] ?? '').indexOf(text) + offset };
}

describe('Navigating across the network', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startTestClient({ files: SHOP, analyses: true });
    await client.next('crosstalk/status', { state: 'ready' });
  });
  afterEach(() => client.stop());

  const ask = <Answer>(method: string, file: string, position: object, more: object = {}): Promise<Answer> =>
    client.connection.sendRequest<Answer>(method, { textDocument: { uri: fileUri(file) }, position, ...more });
  const definition = async (file: string, text: string) => {
    const found = await ask<readonly Location[] | null>('textDocument/definition', file, positionOf(file, text));
    return found?.map(({ uri, range }) => [uri, range.start.line + 1]);
  };
  const references = async (file: string, text: string) => {
    const found = await ask<readonly Location[] | null>('textDocument/references', file, positionOf(file, text), { context: { includeDeclaration: false } });
    return found?.map(({ uri, range }) => [uri, range.start.line + 1]);
  };

  it('leads from the name of a call to its handler', async () => {
    assert.deepEqual(await definition(WEB, 'post(`'), [[fileUri(ORDERS), 8]]);
    assert.deepEqual(await definition(WEB, "add('thanks'"), [[fileUri(ORDERS), 12]]);
  });

  it('leads there from an address or the name of a job, on whatever line it stands', async () => {
    assert.deepEqual(await definition(WEB, '/orders/open'), [[fileUri(ORDERS), 9]]);
    assert.deepEqual(await definition(WEB, 'thanks'), [[fileUri(ORDERS), 12]]);
  });

  it('leads nowhere from other text', async () => {
    assert.equal(await definition(WEB, '/checkout'), undefined);
    assert.equal(await definition(WEB, 'response.json'), undefined);
    assert.equal(await definition(ORDERS, 'sendMail'), undefined);
  });

  it('leads from a handler or a consumer to those who call it', async () => {
    assert.deepEqual(await references(ORDERS, "post('/orders'"), [[fileUri(WEB), 8]]);
    assert.deepEqual(await references(ORDERS, "Worker('mails'"), [[fileUri(WEB), 12]]);
    assert.equal(await references(ORDERS, "get('/orders/:id'"), undefined);
  });

  it('says in the hover who answers', async () => {
    const hover = await ask<Hover>('textDocument/hover', WEB, positionOf(WEB, 'post(`'));
    assert.ok((hover.contents as MarkupContent).value.includes('- Served by `POST /orders` in [orders/src/server\\.ts:8]('), (hover.contents as MarkupContent).value);
  });

  it('says above handlers what they set off, and who calls them', async () => {
    const lenses = async (file: string) => (await ask<readonly CodeLens[]>('textDocument/codeLens', file, {})).map(({ range, command }) => [range.start.line + 1, command?.title, command?.command]);
    assert.deepEqual(await lenses(WEB), [[7, 'waits ≈ 11–650 ms for orders · sends to mails', '']]);
    assert.deepEqual(await lenses(ORDERS), [[8, '1 remote caller', ''], [9, '1 remote caller', ''], [12, 'waits ≈ 100 ms–3 s for nodemailer', ''], [12, '1 remote caller', '']]);
  });
});

/** A gateway that asks a service of NestJS through a broker and by HTTP. */
const NEST: Readonly<Record<string, string>> = {
  'package.json': '{"name": "shop", "workspaces": ["gateway", "stock"]}',
  'docker-compose.yml': 'services:\n  gateway:\n    build: ./gateway\n  stock:\n    build: ./stock\n',
  'gateway/package.json': '{"name": "gateway", "scripts": {"start": "node dist/main.js"}, "dependencies": {"@nestjs/common": "11", "@nestjs/microservices": "11", "axios": "1"}}',
  'gateway/src/items.controller.ts': `import { Controller, Get, Inject } from '@nestjs/common';
import { ClientProxy } from '@nestjs/microservices';
import axios from 'axios';
import { firstValueFrom } from 'rxjs';

@Controller('items')
export class ItemsController {
  constructor(@Inject('STOCK') private readonly stock: ClientProxy) {}

  @Get('count')
  count() {
    return firstValueFrom(this.stock.send('count', {}));
  }

  @Get()
  async list() {
    return (await axios.get('http://stock:3000/shelves')).data;
  }
}
`,
  'stock/package.json': '{"name": "stock", "scripts": {"start": "node dist/main.js"}, "dependencies": {"@nestjs/common": "11", "@nestjs/microservices": "11"}}',
  'stock/src/shelves.controller.ts': `import { Controller, Get, Header } from '@nestjs/common';
import { MessagePattern } from '@nestjs/microservices';

@Controller('shelves')
export class ShelvesController {
  @MessagePattern('count')
  async countItems() {
    return 3;
  }

  @Get()
  @Header('cache-control', [
    'none',
  ].join(', '))
  async findShelves() {
    return [];
  }
}
`,
};

describe('Navigating to and from decorated handlers', () => {
  const GATEWAY = 'gateway/src/items.controller.ts';
  const STOCK = 'stock/src/shelves.controller.ts';
  let client: TestClient;
  beforeEach(async () => {
    client = await startTestClient({ files: NEST, analyses: true });
    await client.next('crosstalk/status', { state: 'ready' });
  });
  afterEach(() => client.stop());

  const find = async (method: string, file: string, text: string) => {
    const found = await client.connection.sendRequest<readonly Location[] | null>(method, { textDocument: { uri: fileUri(file) }, position: positionOf(file, text, 1, NEST), context: { includeDeclaration: false } });
    return found?.map(({ uri, range }) => [uri, range.start.line + 1]);
  };

  it('leads from a request through a broker, and from its pattern, to the handler', async () => {
    for (const text of ['send(', "'count', {}"]) assert.deepEqual(await find('textDocument/definition', GATEWAY, text), [[fileUri(STOCK), 6]], text);
  });

  it('lists none at other lines beside a handler', async () => {
    for (const text of ["Controller('shelves')", 'return [];', "'none'"]) assert.equal(await find('textDocument/references', STOCK, text), undefined, text);
  });

  it('lists the remote callers at the decorator and at the name of the method', async () => {
    for (const text of ["MessagePattern('count')", "'count'", 'countItems']) assert.deepEqual(await find('textDocument/references', STOCK, text), [[fileUri(GATEWAY), 12]], text);
    for (const text of ['Get()', 'findShelves']) assert.deepEqual(await find('textDocument/references', STOCK, text), [[fileUri(GATEWAY), 17]], text);
  });
});

describe('The outline', () => {
  it('is answered for a folder, and refused for another', async () => {
    const client = await startTestClient({ files: SHOP, analyses: true });
    const outline = await client.connection.sendRequest<Outline>('crosstalk/outline', { folder: folderUri('shop') });
    assert.deepEqual(outline.services.map(({ label, children }) => [label, children.map((group) => group.kind)]), [['orders', ['sync', 'inbound']], ['web', ['sync', 'async', 'inbound']]]);
    await assert.rejects(client.connection.sendRequest('crosstalk/outline', { folder: folderUri('elsewhere') }), /is not a folder of the workspace/);
    await client.stop();
  });
});

describe('Code lenses', () => {
  it('are left out where the user does not want them', async () => {
    const client = await startTestClient({ files: SHOP, analyses: true, settings: { codeLens: false } });
    assert.equal(await client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: fileUri(WEB) } }), null);
    await client.stop();
  });

  it('are asked for again after an analysis', async () => {
    const capabilities = { ...FULL_CAPABILITIES, workspace: { ...FULL_CAPABILITIES.workspace, codeLens: { refreshSupport: true } } };
    const client = await startTestClient({ files: SHOP, capabilities });
    await client.next('workspace/codeLens/refresh');
    await client.stop();
  });
});

describe('Before the whole folder has been read', () => {
  const FILES = { 'a.ts': "import axios from 'axios';\nexport const load = () => axios.get('http://orders/orders');\nexport * from './b';\n" };
  const textDocument = { uri: fileUri('a.ts') };

  it('a definition is waited for only in a text that may be an address, and lenses where the editor cannot be told of them later', async () => {
    let release = (): void => undefined;
    const capabilities = { ...FULL_CAPABILITIES, workspace: { ...FULL_CAPABILITIES.workspace, codeLens: { refreshSupport: true } } };
    const client = await startTestClient({ files: FILES, capabilities, prepare: (folder) => { release = folder().workspace.hold(); } });
    const define = (line: number, character: number) => client.connection.sendRequest('textDocument/definition', { textDocument, position: { line, character } });
    let isAnswered = false;
    const address = define(1, 40).then((found) => {
      isAnswered = true;
      return found;
    });
    assert.deepEqual([await define(1, 8), await define(0, 20), await define(2, 17), await client.connection.sendRequest('textDocument/codeLens', { textDocument })], [null, null, null, null]);
    assert.equal(isAnswered, false);
    release();
    assert.equal(await address, null);
    await client.stop();
  });
});

describe('Navigating in an editor that can do more', () => {
  it('gives links, and code lenses that show the calls', async () => {
    const capabilities = { ...FULL_CAPABILITIES, textDocument: { ...FULL_CAPABILITIES.textDocument, definition: { linkSupport: true } } };
    const client = await startTestClient({ files: SHOP, analyses: true, capabilities, initializationOptions: { commands: ['showCalls'] } });
    const textDocument = { uri: fileUri(WEB) };
    const [lens] = await client.connection.sendRequest<readonly CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.equal(lens?.command?.command, 'crosstalk.showCalls');
    assert.deepEqual(lens.command.arguments?.[0], { uri: fileUri(WEB), line: 7, places: [{ uri: fileUri(WEB), line: 8, column: 29 }, { uri: fileUri(WEB), line: 9, column: 28 }, { uri: fileUri(WEB), line: 12, column: 15 }] });
    const links = await client.connection.sendRequest<readonly LocationLink[]>('textDocument/definition', { textDocument, position: positionOf(WEB, 'post(`') });
    assert.deepEqual(links.map(({ targetUri, targetRange }) => [targetUri, targetRange.start.line + 1]), [[fileUri(ORDERS), 8]]);
    await client.stop();
  });
});
