import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { fileUri, startTestClient } from './harness';
import type { TestClient } from './harness';
import { indexPeers } from '../../src/core/navigate/peers';
import { ENGLISH } from '../../src/core/localizer';
import type { CommunicationMap, Site } from '../../src/core/model/communication-map';
import { toHoverText } from '../../src/server/hover-text';
import { smallMap } from '../core/report/small-map';

const source = 'return axios.post\n//? axios.post\n';

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
      '- Why synchronous: It waits for \\<the\\> answer\\.',
      '- Here: returned to the caller, by its callers waited for; timeout: none, it may wait for ever; retries: 0',
      '- Usually slow (500 ms to 1.5 s): It calls a bank\\.',
      ...[1, 2, 3].map((number) => `- Reached from POST /orders/${number} (request) → [create](<${fileUri('a.ts')}#L1>)`),
      '- and from 1 more entry point',
      '',
      '[Documentation of axios](<https://axios-http.com/docs/api_intro>)',
    ].join('\n'));
  });

  it('adds the reasons of the findings, whose messages stand in the diagnostics', async () => {
    client = await startTestClient({ files: { 'a.ts': `${source}//! sync-chain They wait for each other.` } });
    assert.match(text(await hover(0, 8)) ?? '', /\n\n\[\*\*sync\\-chain\*\*\]\(<https:.*sync-chain\.md>\)\n- Takes minutes\\\. \(/);
  });

  it('tells the reasons of a finding where no call stands', async () => {
    client = await startTestClient({ files: { 'a.ts': '//! sync-chain They wait for each other.' } });
    assert.match(text(await hover(0, 0)) ?? '', /^\[\*\*sync\\-chain\*\*\]\(<https:.*sync-chain\.md>\)\n- Takes minutes\\\./);
  });

  it('links to the map where the editor has one', async () => {
    client = await startTestClient({ files: { 'a.ts': source } });
    const [, argument = ''] = /\[Open in the communication map\]\(<command:crosstalk\.openMap\?(.*?)>\) · \[Documentation of axios\]/.exec(text(await hover(0, 8)) ?? '') ?? [];
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

describe('The text of a hover', () => {
  const [mail] = smallMap.sites;
  assert.ok(mail !== undefined);
  const links = { toFile: ({ file, line }: { readonly file: string; readonly line: number }) => `${file}#${line}`, toMap: undefined };
  const linesOf = (map: CommunicationMap, site = mail): readonly string[] => toHoverText(site, { map, peers: indexPeers(map), links, l10n: ENGLISH }).split('\n');

  it('names an entry point once, and not the call that is read', () => {
    const [first] = mail.context;
    assert.ok(first !== undefined);
    const through = { ...first, path: [...first.path.slice(0, 1), { file: 'orders/src/mailer.ts', line: 9, name: 'thank' }, ...first.path.slice(1)] };
    assert.deepEqual(linesOf(smallMap, { ...mail, context: [first, first, through] }).filter((line) => line.includes('Reached')), [
      '- Reached from [POST /orders](<orders/src/routes.ts#3>) (request)', '- Reached from [POST /orders](<orders/src/routes.ts#3>) (request) → [thank](<orders/src/mailer.ts#9>)',
    ]);
  });

  it('says of what nobody waits for no longer that it may wait', () => {
    const line = (waiting: Site['waiting']): string | undefined => linesOf(smallMap, { ...mail, timeout: 'none', waiting, effectiveWaiting: waiting }).find((one) => one.includes('timeout'));
    assert.match(line('awaited') ?? '', /timeout: none, it may wait for ever;/);
    assert.match(line('floating') ?? '', /timeout: none;/);
  });

  it('leads to the documentation of its library, where it is a known one', () => {
    const last = (library: string): string | undefined => linesOf(smallMap, { ...mail, library }).at(-1);
    assert.equal(last('@aws-sdk/client-xray'), '[Documentation of @aws\\-sdk/client\\-xray](<https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/>)');
    assert.doesNotMatch(last('our-own-client') ?? '', /Documentation/);
  });

  it('says where a reason stands only if it is elsewhere', () => {
    const lines = linesOf({ ...smallMap, findings: [] }, { ...mail, because: [...mail.because, { reason: 'it is waited for', file: 'orders/src/mailer.ts', line: 2 }] });
    assert.deepEqual(lines.filter((line) => line.includes('Why')), [
      '- Why synchronous: SMTP answers when the mail is accepted', '- Why synchronous: it is waited for ([orders/src/mailer\\.ts:2](<orders/src/mailer.ts#2>))',
    ]);
  });

  it('leaves out what a finding repeats', () => {
    const [finding] = smallMap.findings;
    assert.ok(finding !== undefined);
    const text = linesOf({ ...smallMap, findings: [{ ...finding, evidence: [...finding.evidence, ...mail.because] }] }).join('\n');
    assert.equal(text.split('SMTP answers').length, 2);
    assert.match(text, /nodemailer waits up to two minutes/);
    assert.doesNotMatch(linesOf({ ...smallMap, findings: [{ ...finding, evidence: mail.because }] }).join('\n'), /await\\-notification/);
  });
});
