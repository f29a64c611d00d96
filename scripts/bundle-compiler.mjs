import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HEAD = 'var ts = {}; ((module) => {';
const FOOT = '\n})({ get exports()';

/**
 * Leaves out of the bundled compiler what nothing here calls: four fifths of it, the type checker and the emitter among them, which would be read at
 * every start. The compiler is published as one closed function; opened up to a module, the bundler sees by itself what is used.
 */
export function compilerAsModule(root) {
  return {
    name: 'compiler-as-module',
    setup(build) {
      build.onResolve({ filter: /^ts-morph$/ }, () => ({ path: join(root, 'node_modules/@ts-morph/common/dist/typescript.js') }));
      build.onLoad({ filter: /@ts-morph.common.dist.typescript\.js$/ }, ({ path }) => ({ contents: toModule(readFileSync(path, 'utf8'), namesUsed(root)), loader: 'js' }));
    },
  };
}

function toModule(text, used) {
  const locals = new Map([...part(text, '__export(typescript_exports, {', '\n});').matchAll(/^\s*(\w+): \(\) => (\w+),?$/gm)].map(([, name, local]) => [name, local]));
  const exported = [...used].filter((name) => locals.has(name)).map((name) => `${name}: ${locals.get(name)}`);
  const body = cut(part(text, HEAD, FOOT), [
    // What others see of it, which holds everything.
    /^__export\(\w+, \{[^]*?^\}\);/gm, /^module\.exports = .*$/m, /^0 && \(module\.exports = \{[^]*?^\}\);/m,
    // The server for editors, which stands on top of the rest, and what the editors' features are listed by.
    /^\/\/ src\/server\/[^]*/m, /^(?:registerCodeFix|registerRefactor)\([^]*?^(?:\}\)|\));/gm,
  ]);
  return `${withPureNamespaces(body)}\nexport const ts = { ${exported.join(', ')} };\n`;
}

function part(text, head, foot) {
  const start = text.indexOf(head);
  const end = text.indexOf(foot, start);
  if (start < 0 || end < 0) throw new Error(`The compiler has no ${JSON.stringify(start < 0 ? head : foot)}; see scripts/bundle-compiler.mjs.`);
  return text.slice(start + head.length, end);
}

function cut(text, patterns) {
  return patterns.reduce((rest, pattern) => {
    const shorter = rest.replace(pattern, '');
    if (shorter === rest) throw new Error(`The compiler has nothing like ${pattern}; see scripts/bundle-compiler.mjs.`);
    return shorter;
  }, text);
}

/** A namespace is filled by a function that is called at once; the bundler has to be told that this does nothing else. */
function withPureNamespaces(text) {
  return text.replace(/^var (\w+);\n\(\((\w+)\) => \{\n([^]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);/gm, (_, name, inner, body) => `var ${name} = /* @__PURE__ */ ((${inner}) => {\n${body}  return ${inner};\n})({});`);
}

/** Members of the compiler that the sources mention: `ts.name`, and every word of the file that takes the members out. */
function namesUsed(root) {
  const files = readdirSync(join(root, 'src/core'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Set(files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (!text.includes("import { ts } from 'ts-morph'")) return [];
    return file.endsWith('syntax.ts') ? text.match(/\w+/g) : [...text.matchAll(/\bts\.(\w+)/g)].map(([, name]) => name);
  }));
}
