import { isComponentPath } from '../discover/classify';
import { callAt, functionAt } from '../model/entries';
import type { CallFact, FileFacts } from '../model/facts';
import { GUESS, WEAK_GUESS, type Entry } from './handlers';

const BROWSER_PACKAGES = /^(?:(react|react-dom|react-native|vue|svelte|solid-js|next\/(router|navigation|link)|@angular\/(core|router|common\/http)|@tanstack\/(?:react|vue|solid|svelte)-query|swr|pinia|vuex|vue-router|jotai|recoil|react-redux|@reduxjs\/toolkit|mobx-react|mobx-react-lite|@ngrx\/(store|effects)|@vueuse\/core)(\/|$)|zustand(?!\/vanilla))/;
const SERVER_PACKAGES = /^(@nestjs\/|express$|fastify$|next\/server$|server-only$|@react-email\/|node:|fs$|http$)/;

/** Whether a file runs in front of the user: says so, has JSX, imports what only does, or works on the page. */
export function isBrowserFile(file: FileFacts): boolean {
  if (file.prologue.includes('use server')) return false;
  if (file.prologue.includes('use client')) return true;
  return isComponentPath(file.file) || (!isServerFile(file) && (file.hasJsx || file.imports.some((entry) => !entry.typeOnly && BROWSER_PACKAGES.test(entry.from)) || worksOnPage(file)));
}

export function isServerFile(file: FileFacts): boolean {
  return file.prologue.includes('use server') || file.imports.some((entry) => SERVER_PACKAGES.test(entry.from));
}

/** What starts in front of the user: components, hooks, and what a page may call of its scripts (`onclick="save()"`). */
export function inBrowser(file: FileFacts): readonly Entry[] {
  if (!isBrowserFile(file)) return [];
  const isScript = file.imports.length === 0 && file.exports.length === 0 && worksOnPage(file);
  return file.functions.flatMap(({ name, parent, class: owner, line }, index) => {
    if (parent >= 0 || owner !== undefined || name === '') return [];
    const isComponent = /^[A-Z]|^use[A-Z]/.test(name);
    return isComponent || isScript ? [{ file, function: index, kind: 'ui' as const, name, line, guess: isComponent ? GUESS : WEAK_GUESS }] : [];
  });
}

const ON_PAGE = /^(window\.)?document\.(getElement\w+|querySelector(All)?|createElement\w*|addEventListener)$|^window\.addEventListener$/;

/** `document.getElementById('list')`, where nothing asks whether there is a page. */
function worksOnPage(file: FileFacts): boolean {
  return file.calls.some((call) => ON_PAGE.test(call.text) && !call.within.includes('branch') && isGlobal(call) && !isSentToPage(file, call.function));
}

function isGlobal({ callee }: CallFact): boolean {
  let root = callee;
  while (root.kind === 'member') root = root.object;
  return root.kind === 'global';
}

/** `page.evaluate(() => document.querySelector('h1'))`: a program that drives a browser hands it over as text. */
function isSentToPage(file: FileFacts, index: number): boolean {
  for (let current = index; current >= 0; current = functionAt(file, current)?.parent ?? -1) {
    const passed = functionAt(file, current)?.passed;
    const taker = passed === undefined ? undefined : callAt(file, passed.call);
    if (taker !== undefined && DRIVES.test(taker.text)) return true;
  }
  return false;
}

const DRIVES = /\.(evaluate\w*|\$\$?eval|waitForFunction|addInitScript|executeScript|executeAsyncScript|execute)$/;
