import assert from 'node:assert/strict';
import { toStatusText as statusText } from '../../src/extension/status-text';
import { ENGLISH as l10n } from '../../src/core';
import type { FolderStatus } from '../../src/protocol/server';

const toStatusText = (folders: readonly FolderStatus[]) => statusText(folders, 'running', l10n);

const counts = (error: number, warning: number, hint: number, unresolved = 0, [advice, hints] = [0, 0]) =>
  ({ findings: { error, warning, information: 0, hint }, unreported: { information: advice, hint: hints }, services: 1, sync: 3, async: 2, unresolved });

const folder = (state: FolderStatus['state'], known?: FolderStatus['counts']): FolderStatus =>
  ({ folder: 'file:///shop', name: 'shop', state, ...(known && { counts: known }) });

describe('The status item', () => {
  it('is busy during the first analysis', () =>
    assert.deepEqual(toStatusText([folder('analyzing')]), { text: 'Analyzing', detail: 'shop', severity: 'information', busy: true, command: 'openMap' }));

  it('counts what was found', () => {
    const detail = '3 synchronous, 2 asynchronous in 1 service';
    assert.deepEqual(toStatusText([folder('ready', counts(0, 1, 2))]),
      { text: '1 warning, 2 notes', detail, severity: 'warning', busy: false, command: 'openMap' });
    assert.deepEqual(toStatusText([folder('ready', counts(0, 0, 0))]),
      { text: 'Nothing to report', detail, severity: 'information', busy: false, command: 'openMap' });
  });

  it('adds up the folders, and never hides what could not be read', () => {
    const { text, detail, severity } = toStatusText([folder('ready', counts(1, 1, 0)), folder('ready', counts(0, 1, 0, 4))]);
    assert.deepEqual([text, detail, severity], ['1 error, 2 warnings', '6 synchronous, 4 asynchronous in 2 services; 4 unresolved calls', 'error']);
  });

  it('says how much the profile leaves out', () => {
    const detailOf = (...unreported: [number, number]): string => toStatusText([folder('ready', counts(0, 0, 0, 0, unreported))]).detail;
    assert.equal(detailOf(1, 3), '1 piece of advice and 3 hints not shown; 3 synchronous, 2 asynchronous in 1 service');
    assert.equal(detailOf(2, 0), '2 pieces of advice not shown; 3 synchronous, 2 asynchronous in 1 service');
    assert.equal(detailOf(0, 1), '1 hint not shown; 3 synchronous, 2 asynchronous in 1 service');
  });

  it('keeps the last counts while it analyses again', () => {
    const { text, busy } = toStatusText([folder('analyzing', counts(0, 1, 0))]);
    assert.deepEqual([text, busy], ['1 warning', true]);
  });

  it('leads to the output after a failure', () => {
    const { text, severity, command } = toStatusText([folder('ready', counts(0, 0, 0)), folder('failed')]);
    assert.deepEqual([text, severity, command], ['Analysis failed', 'error', 'showOutput']);
  });

  it('says what the server does while it does not run, and offers to start it', () => {
    assert.deepEqual(statusText([], 'starting', l10n), { text: 'Starting', detail: 'The language server is starting.', severity: 'information', busy: true, command: 'showOutput' });
    assert.deepEqual(statusText([folder('ready', counts(0, 1, 0))], 'stopped', l10n), { text: 'Not running', detail: 'The language server has stopped.', severity: 'error', busy: false, command: 'restartServer' });
  });

  it('says when it was stopped, and when it is off', () => {
    assert.equal(toStatusText([folder('cancelled')]).text, 'Analysis stopped');
    assert.equal(toStatusText([folder('disabled')]).text, 'Off');
    assert.equal(toStatusText([]).text, 'Off');
  });
});
