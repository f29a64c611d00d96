import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

/** Checks the timeouts of all sites, in the order of the code. */
function timeouts(title: string, expected: readonly (number | string)[], code: string): void {
  it(title, async () => {
    const { map } = await openWorkspace(memoryFiles({ 'app.ts': code }), { version: '0.0.0' }).analyze();
    assert.deepEqual(map.sites.map((site) => site.timeout), expected);
  });
}

describe('Timeouts', () => {
  timeouts('by AbortSignal.timeout', [5000], 'export const load = async () => await fetch("http://a/b", { signal: AbortSignal.timeout(5000) });');
  timeouts('by AbortSignal.timeout with a value that nobody knows', ['given'], 'export const load = async (ms: number) => await fetch("http://a/b", { signal: AbortSignal.timeout(ms) });');
  timeouts('in words', [30_000], 'import ms from "ms"; export const load = async () => await fetch("http://a/b", { signal: AbortSignal.timeout(ms("30 seconds")) });');
  timeouts('the first of several signals', [800], 'export const load = async (stop: AbortSignal) => await fetch("http://a/b", { signal: AbortSignal.any([stop, AbortSignal.timeout(800)]) });');
  timeouts('by a controller that a timer aborts', [2000], `
    const LIMIT = 2000;
    export async function load() {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), LIMIT);
      try { return await fetch("http://a/b", { signal: controller.signal }); } finally { clearTimeout(timer); }
    }
  `);
  timeouts('by a controller that a timer aborts, after a time that nobody knows', ['given'], `
    export async function load(limit: number) {
      const controller = new AbortController();
      setTimeout(controller.abort.bind(controller), limit);
      return await fetch("http://a/b", { signal: controller.signal });
    }
  `);
  timeouts('not by a controller that only a user aborts', [300_000], `
    const controller = new AbortController();
    export async function load() { return await fetch("http://a/b", { signal: controller.signal }); }
    export function cancel() { controller.abort(); }
  `);
  timeouts('not by a timer that aborts something else', [300_000], `
    export async function load() {
      const controller = new AbortController();
      const other = new AbortController();
      setTimeout(() => other.abort(), 100);
      return await fetch("http://a/b", { signal: controller.signal });
    }
  `);
  timeouts('unknown for a signal that somebody hands in', ['unknown'], 'export const load = async (signal: AbortSignal) => await fetch("http://a/b", { signal });');
  timeouts('of a variable', ['given'], 'import axios from "axios"; export const load = async (limit: number) => await axios.get("http://a/b", { timeout: limit });');
  timeouts('unknown for options that are passed through', ['unknown'], 'import axios, { type AxiosRequestConfig } from "axios"; export const load = async (options: AxiosRequestConfig) => await axios.get("http://a/b", options);');
  timeouts('that the caller of a wrapper sets', ['unknown', 700, 300_000], `
    async function request(path: string, options?: RequestInit) { return await fetch("http://a" + path, options); }
    export const one = async () => await request("/one", { signal: AbortSignal.timeout(700) });
    export const two = async () => await request("/two");
  `);
});
