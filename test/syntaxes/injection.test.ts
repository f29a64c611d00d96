import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const root = join(__dirname, '../..');
const fixtures = join(__dirname, 'fixtures');

interface GrammarContribution { readonly scopeName: string; readonly path: string; readonly injectTo: readonly string[] }

const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { contributes: { grammars: readonly GrammarContribution[] } };

/** The grammars of the editor that ours are laid into, by file ending. */
const hosts: Readonly<Record<string, { readonly scopeName: string; readonly file: string }>> = {
  '.ts': { scopeName: 'source.ts', file: 'typescript' },
  '.tsx': { scopeName: 'source.tsx', file: 'tsx' },
  '.js': { scopeName: 'source.js', file: 'javascript' },
  '.jsx': { scopeName: 'source.js.jsx', file: 'jsx' },
};

const paths = new Map([
  ...Object.values(hosts).map(({ scopeName, file }) => [scopeName, join(root, 'node_modules/tm-grammars/grammars', `${file}.json`)] as const),
  ...contributes.grammars.map(({ scopeName, path }) => [scopeName, join(root, path)] as const),
]);

const registry = new Registry({
  onigLib: loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))).then(() => ({ createOnigScanner, createOnigString })),
  loadGrammar: (scopeName) => {
    const path = paths.get(scopeName);
    return Promise.resolve(path === undefined ? undefined : parseRawGrammar(readFileSync(path, 'utf8'), path));
  },
  getInjections: (scopeName) => contributes.grammars.filter(({ injectTo }) => injectTo.includes(scopeName)).map((grammar) => grammar.scopeName),
});

describe('highlighting in comments', () => {
  const names = readdirSync(fixtures).filter((name) => extname(name) in hosts);

  it('has fixtures in every language', () => {
    assert.deepEqual([...new Set(names.map((name) => extname(name)))].sort(), Object.keys(hosts).sort());
  });

  for (const name of names) {
    it(`of ${name} is as recorded`, async () => {
      const grammar = await registry.loadGrammar(hosts[extname(name)]?.scopeName ?? '');
      assert.ok(grammar);
      const drawn = drawTokens(grammar, readFileSync(join(fixtures, name), 'utf8'));
      const record = join(fixtures, `${name}.snap`);
      if (process.env['UPDATE'] === '1') {
        writeFileSync(record, drawn);
      }
      assert.equal(drawn, existsSync(record) ? readFileSync(record, 'utf8') : '');
    });
  }

  it('leaves the near misses alone', () => {
    assert.doesNotMatch(readFileSync(join(fixtures, 'near-misses.ts.snap'), 'utf8'), /crosstalk$/m);
  });
});

/** The text with a row of carets and the scope below each token that a grammar of ours names. */
function drawTokens(grammar: IGrammar, text: string): string {
  let stack = INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    const rows = tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const scope = scopes.filter((one) => one.endsWith('.crosstalk')).join(' ');
      return scope === '' ? [] : [`${' '.repeat(startIndex)}${'^'.repeat(endIndex - startIndex)} ${scope}`];
    });
    return [line, ...rows].join('\n');
  }).join('\n');
}
