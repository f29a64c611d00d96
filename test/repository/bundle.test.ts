import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extractFacts } from '../../src/core/extract/extract';
import type * as Syntax from '../../src/core/syntax';

const BUNDLE = resolve('dist/syntax.js');

describe('The bundle with the compiler', () => {
  it('reads files as the whole compiler does', () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- what ships is loaded as it will be
    const bundled = require(BUNDLE) as typeof Syntax;
    const files = ['src/core/extract', 'src/webview', 'media/sample'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[cm]?[jt]sx?$/.test(file)).map((file) => join(folder, file)));
    assert.ok(files.length > 50);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      assert.deepEqual(JSON.parse(JSON.stringify(bundled.extractFacts(file, text))), JSON.parse(JSON.stringify(extractFacts(file, text))), file);
    }
  });

  it('is small, because it is read at every start', () => {
    assert.ok(statSync(BUNDLE).size < 1_500_000);
  });
});
