import { parentPort } from 'node:worker_threads';
import { extractFacts, writeShared, type SourceText, type WrittenFacts } from '../core';

function extract({ file, text }: SourceText): WrittenFacts {
  const start = performance.now();
  const facts = extractFacts(file, text);
  return { milliseconds: performance.now() - start, written: writeShared(facts) };
}

parentPort?.on('message', (texts: readonly SourceText[]) => { parentPort?.postMessage(texts.map(extract)); });
