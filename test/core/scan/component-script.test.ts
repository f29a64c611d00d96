import assert from 'node:assert/strict';
import { codeIn } from '../../../src/core/scan/component-script';

/** The lines of a component that are code, each at its place. */
function checkCode(lines: readonly string[], code: readonly string[], path = 'a.vue'): void {
  const text = lines.join('\n');
  const read = codeIn(path, text);
  assert.equal(read.length, text.length);
  assert.deepEqual(read.split('\n').map((line) => line.trimEnd()), code);
}

describe('Scripts of components', () => {
  it('are what is left, where it stands', () => {
    checkCode(['<template>', '  <p @click="load()">fetch(url)</p>', '</template>', '<script setup lang="ts">', 'load();', '</script>', '<style>a { b: c }</style>'], ['', '', '', '', 'load();', '', '']);
    checkCode(['<p>ä {name}</p><script>', 'const a = 1;</script>'], ['', ''], 'a.svelte');
    checkCode(['  <script>const a = 1;', 'b();</script> <p/>'], ['          const a = 1;', 'b();']);
  });

  it('may be several', () => {
    checkCode(['<script context="module">', 'a();', '</script>', '<script lang=\'ts\' generics="T extends Map<string, T>">', 'b();', '</script >'], ['', 'a();', '', '', 'b();', ''], 'a.svelte');
  });

  it('reach to the end while they are typed', () => checkCode(['<script>', 'a();'], ['', 'a();']));

  it('are none in comments, nor where they hold something else', () => {
    checkCode(['<!--', '<script>', 'a();', '</script>', '-->', '<script type="application/ld+json">', '{}', '</script>', '<script lang="coffee">', 'a', '</script>'], Array<string>(11).fill(''));
    checkCode(['<script type="module">', 'const html = "<!-- <script>";', '</script>', '<script type="text/typescript">', 'a();', '</script>'], ['', 'const html = "<!-- <script>";', '', '', 'a();', '']);
  });

  it('keep the ends of lines', () => assert.equal(codeIn('a.vue', '<p/>\r\n<script>\r\na();\r\n</script>\r\n'), '    \r\n        \r\na();\r\n         \r\n'));

  it('are no matter of other files', () => assert.equal(codeIn('a.tsx', 'const a = <p/>;'), 'const a = <p/>;'));
});
