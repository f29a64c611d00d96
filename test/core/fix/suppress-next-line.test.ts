import assert from 'node:assert/strict';
import { findDirectivePlace } from '../../../src/core/fix/suppress-next-line';
import { suppressionDirective } from '../../../src/core/fix/suppression-directive';

/** Writes the directive for the code at `¦` and returns the whole text. */
function suppress(file: string, marked: string): string | undefined {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const place = findDirectivePlace(file, text, offset);
  return place && `${text.slice(0, place.offset)}${place.before}${suppressionDirective('rule', 'because')}${place.after}${text.slice(place.offset)}`;
}

function check(file: string, marked: readonly string[], expected: readonly string[]): void {
  assert.equal(suppress(file, marked.join('\n')), expected.join('\n'));
}

const DIRECTIVE = 'crosstalk-disable-next-line rule -- because';

describe('Suppressing a finding on the next line', () => {
  it('writes a comment above, with the indentation of the line', () =>
    check('a.ts', ['function f() {', '\t  return ¦get();', '}'], ['function f() {', `\t  // ${DIRECTIVE}`, '\t  return get();', '}']));

  it('works on the first line', () => check('a.ts', ['¦get();'], [`// ${DIRECTIVE}`, 'get();']));

  it('finds the script of a component', () =>
    check('a.vue', ['<template>a</template>', '<script lang="ts">', '  ¦get<Order>();', '</script>'], ['<template>a</template>', '<script lang="ts">', `  // ${DIRECTIVE}`, '  get<Order>();', '</script>']));

  it('works on a last line without an end', () => check('a.ts', ['one();', '  ¦get()'], ['one();', `  // ${DIRECTIVE}`, '  get()']));

  it('keeps Windows line ends', () => check('a.ts', ['one();\r', '¦get();\r', ''], ['one();\r', `// ${DIRECTIVE}\r`, 'get();\r', '']));

  it('writes a comment in the middle of a statement', () =>
    check('a.ts', ['client', '  .¦get()', '  .then(log);'], ['client', `  // ${DIRECTIVE}`, '  .get()', '  .then(log);']));

  it('writes a comment between attributes', () =>
    check('a.tsx', ['const a = (', '  <A', '    onClick={() => ¦get()}', '  />', ');'],
      ['const a = (', '  <A', `    // ${DIRECTIVE}`, '    onClick={() => get()}', '  />', ');']));

  it('writes a comment above the outermost element', () =>
    check('a.tsx', ['return (', '  <A onClick={() => ¦get()} />', ');'], ['return (', `  // ${DIRECTIVE}`, '  <A onClick={() => get()} />', ');']));

  it('uses braces between elements', () =>
    check('a.tsx', ['const a = <p>', '  {¦get()}', '</p>;'], ['const a = <p>', `  {/* ${DIRECTIVE} */}`, '  {get()}', '</p>;']));

  it('uses braces above an element inside another', () =>
    check('a.jsx', ['const a = <>', '  <A b={¦get()} />', '</>;'], ['const a = <>', `  {/* ${DIRECTIVE} */}`, '  <A b={get()} />', '</>;']));

  it('uses braces above a closing tag', () =>
    check('a.tsx', ['const a = <div><p>', '  </p>{¦get()}', '</div>;'], ['const a = <div><p>', `  {/* ${DIRECTIVE} */}`, '  </p>{get()}', '</div>;']));

  it('uses braces above text that begins with the line', () =>
    check('a.js', ['const a = <p>', '  Total: {¦get()}', '</p>;'], ['const a = <p>', `  {/* ${DIRECTIVE} */}`, '  Total: {get()}', '</p>;']));

  it('does not tear running text apart', () =>
    check('a.tsx', ['const a = <p>', '  The', '  total {¦get()}', '</p>;'], ['const a = <p>', '  The', '  total {', `  // ${DIRECTIVE}`, '  get()}', '</p>;']));

  it('writes a comment in a function inside braces', () =>
    check('a.tsx', ['const a = <p>{items.map(() => {', '  ¦get();', '})}</p>;'], ['const a = <p>{items.map(() => {', `  // ${DIRECTIVE}`, '  get();', '})}</p>;']));

  it('does not write into a template', () =>
    check('a.ts', ['const a = `', '  one ${¦get()} two`;'], ['const a = `', '  one ${', `  // ${DIRECTIVE}`, '  get()} two`;']));

  it('takes the outermost hole of a template', () =>
    check('a.ts', ['const a = `', '${f(`${¦get()}`)}`;'], ['const a = `', '${', `// ${DIRECTIVE}`, 'f(`${get()}`)}`;']));

  it('writes a comment inside a hole that began before', () =>
    check('a.ts', ['const a = `${', '  ¦get()', '}`;'], ['const a = `${', `  // ${DIRECTIVE}`, '  get()', '}`;']));

  it('does not write into a comment', () =>
    check('a.ts', ['/* one', '  two */ ¦get();'], ['/* one', '  two */ ', `  // ${DIRECTIVE}`, '  get();']));

  it('gives up where a text leaves no place', () => assert.equal(suppress('a.ts', ["const a = '\\", "b' + ¦get();"].join('\n')), undefined));

  it('survives text that is no program', () => check('a.tsx', ['<<<< {', '  ¦get('], ['<<<< {', `  // ${DIRECTIVE}`, '  get(']));
});
