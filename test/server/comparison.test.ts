import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol/node';
import { CHANGED, WHOLE_MAP } from '../../src/core';
import type { ServerDependencies } from '../../src/server/context';
import type { Comparing } from '../../src/protocol/comparison';
import type { MapResult } from '../../src/protocol/server';
import { SHOP } from '../browser/maps';
import { folderUri, startTestClient, type TestClient } from './harness';

const MAIN: Comparing = { base: { kind: 'branch', ref: 'main' }, name: 'main' };
type Asked = Parameters<ServerDependencies['mapOfState']>;

describe('The map of two states', () => {
  let client: TestClient;
  let asked: Asked[];
  afterEach(() => client.stop());
  const start = async (mapOfState: ServerDependencies['mapOfState'] = () => Promise.resolve(SHOP)): Promise<void> => {
    asked = [];
    client = await startTestClient({
      files: { 'a.ts': '//! rule One.' },
      mapOfState: (...args) => {
        asked.push(args);
        return mapOfState(...args);
      },
    });
  };
  const map = (comparing: Comparing | undefined = MAIN, token?: lsp.CancellationToken) =>
    client.connection.sendRequest<MapResult>('crosstalk/map', { folder: folderUri('shop'), ...(comparing && { comparing }) }, ...(token === undefined ? [] : [token]));

  it('shows what differs first, from the state as git has it', async () => {
    await start();
    const { map: compared, view } = await map();
    assert.deepEqual(view, { ...WHOLE_MAP, query: CHANGED });
    assert.equal(compared.comparison?.base, 'main');
    assert.equal(compared.comparison.diff.connections.removed.length, SHOP.edges.length);
    assert.deepEqual(compared.comparison.diff.findings.added.map(({ message }) => message), ['One.']);
    assert.deepEqual(asked.map(([request]) => [request.id, request.profile]), [['id of main', 'strict']]);
  });

  it('reads each state once, however often the code changes meanwhile', async () => {
    await start();
    await map();
    client.open('a.ts', '//! rule Two.');
    const { map: compared } = await map();
    assert.deepEqual(compared.comparison?.diff.findings.added.map(({ message }) => message), ['Two.']);
    await client.connection.sendRequest('crosstalk/layout', { folder: folderUri('shop'), view: WHOLE_MAP, comparing: MAIN });
    assert.equal(asked.length, 1);
  });

  it('is of two states of git when both are given', async () => {
    await start(({ id }) => Promise.resolve(id === 'index' ? { ...SHOP, edges: SHOP.edges.slice(1) } : SHOP));
    const { map: compared } = await map({ base: { kind: 'commit', ref: 'HEAD' }, head: { kind: 'index' }, name: 'staged' });
    assert.deepEqual([compared.comparison?.diff.connections.removed.length, compared.comparison?.diff.connections.added.length], [1, 0]);
  });

  it('is written like any other', async () => {
    await start();
    const { text } = await client.connection.sendRequest<{ text: string }>('crosstalk/export', { folder: folderUri('shop'), format: 'diff', view: WHOLE_MAP, comparing: MAIN });
    assert.equal(text, 'diff of 1 findings, sync,async');
  });

  it('shows its progress, and is stopped there', async () => {
    await start((_request, progress) => new Promise((_resolve, reject) => {
      const timer = setInterval(() => {
        if (!progress.isCancelled()) return;
        clearInterval(timer);
        reject(new Error('stopped'));
      }, 5);
    }));
    await client.connection.sendRequest('crosstalk/outline', { folder: folderUri('shop') });
    const created = client.next('window/workDoneProgress/create') as Promise<lsp.WorkDoneProgressCreateParams>;
    const answer = assert.rejects(map(), /stopped/);
    const { token } = await created;
    const begun = await new Promise((resolve) => client.connection.onProgress(lsp.WorkDoneProgress.type, token, resolve));
    assert.deepEqual(begun, { kind: 'begin', title: 'Crosstalk: shop, main', percentage: 0, cancellable: true });
    await client.connection.sendNotification('window/workDoneProgress/cancel', { token });
    await answer;
  });

  it('is not waited for by a request that was cancelled, and comes to the next one all the same', async () => {
    let release: () => void = () => undefined;
    await start(() => new Promise((resolve) => { release = () => resolve(SHOP); }));
    await client.connection.sendRequest('crosstalk/outline', { folder: folderUri('shop') });
    const source = new lsp.CancellationTokenSource();
    const progress = client.next('window/workDoneProgress/create');
    const answer = assert.rejects(map(MAIN, source.token));
    await progress;
    source.cancel();
    await answer;
    const next = map();
    await client.connection.sendRequest('crosstalk/outline', { folder: folderUri('shop') });
    release();
    assert.equal((await next).map.comparison?.base, 'main');
    assert.equal(asked.length, 1);
  });

  it('is refused with the reason of git, and tried again', async () => {
    await start();
    await assert.rejects(map({ base: { kind: 'commit', ref: 'gone' }, name: 'gone' }), /gone cannot be read: not a commit\./);
    let fails = true;
    await client.stop();
    await start(() => (fails ? Promise.reject(new Error('Out of ink')) : Promise.resolve(SHOP)));
    await assert.rejects(map(), /Out of ink/);
    fails = false;
    assert.equal((await map()).map.comparison?.base, 'main');
  });

  it('has a choice of states', async () => {
    await start();
    assert.deepEqual(await client.connection.sendRequest('crosstalk/states', { folder: folderUri('shop') }), { mainBranch: 'main', branches: ['main'], commits: [{ hash: 'abc', subject: 'First' }] });
  });
});
