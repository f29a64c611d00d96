import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { fileUri, startTestClient } from './harness';
import type { TestClient } from './harness';

const source = 'return axios.post\n//? axios.post\n';
const link = (line: number) => `[a\\.ts:${line}](<${fileUri('a.ts')}#L${line}>)`;

describe('Hovering', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const hover = async (line: number, character: number) => {
    const answer = await client.connection.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri: fileUri('a.ts') }, position: { line, character } });
    return answer;
  };
  const text = (answer: Hover | null) => (answer?.contents as MarkupContent | undefined)?.value;

  it('tells what was found out about a site, each reason once', async () => {
    client = await startTestClient({ files: { 'a.ts': source }, initializationOptions: {} });
    const answer = await hover(0, 8);
    assert.deepEqual(answer?.range, { start: { line: 0, character: 7 }, end: { line: 0, character: 17 } });
    assert.equal(text(answer), [
      '**Synchronous HTTP, sent from here** `axios.post`',
      '',
      '- Target: `POST ${PAYMENTS_URL}/charges`, where not known: `PAYMENTS_URL` (from the environment)',
      `- Why synchronous: It waits for \\<the\\> answer\\. (${link(1)})`,
      '- Here: returned to the caller, by its callers waited for; timeout: none, it may wait for ever; retries: 0',
      `- Usually slow (500 ms to 1.5 s): It calls a bank\\. (${link(1)})`,
      ...[1, 2, 3].map((number) => `- Reached from POST /orders/${number} (request): [create](<${fileUri('a.ts')}#L1>)`),
      '- and from 1 more entry point',
    ].join('\n'));
  });

  it('adds the reasons of the findings, whose messages stand in the diagnostics', async () => {
    client = await startTestClient({ files: { 'a.ts': `${source}//! sync-chain They wait for each other.` } });
    assert.match(text(await hover(0, 8)) ?? '', /\n\n\[\*\*sync\\-chain\*\*\]\(<https:.*sync-chain\.md>\)\n- Takes minutes\\\. \(/);
  });

  it('links to the map where the editor has one', async () => {
    client = await startTestClient({ files: { 'a.ts': source } });
    const [, argument = ''] = /\[Open in the communication map\]\(<command:crosstalk\.openMap\?(.*)>\)$/.exec(text(await hover(0, 8)) ?? '') ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(argument)), [{ folder: 'file:///workspaces/shop', site: 'a.ts#0' }]);
  });

  it('says nothing elsewhere', async () => {
    client = await startTestClient({ files: { 'a.ts': source } });
    assert.deepEqual([await hover(0, 3), await hover(1, 8)], [null, null]);
  });

  it('waits for the newest text', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    client.open('a.ts', `\n${source}`);
    assert.equal((await hover(1, 8))?.range?.start.line, 1);
  });
});
