import assert from 'node:assert/strict';
import { AnalysisCancelled, openWorkspace, type CommunicationMap, type Workspace } from '../../../src/core';
import { diskOf, edited, PATHS, pick, randomFrom, versionOf, type Random } from './random-workspace';

/** Workspaces to make; `SEEDS=5000` looks longer, `SEED=17` at one only. */
const SEEDS = Number(process.env.SEEDS ?? 25);
const ONLY = process.env.SEED;
const STEPS = 5;

/** One workspace that notes what linking reads, and one that links anew after each edit. */
interface State { readonly files: Map<string, string>; readonly unsaved: Map<string, string>; readonly workspace: Workspace; readonly plain: Workspace }

async function mapOf(workspace: Workspace): Promise<CommunicationMap> {
  return (await workspace.analyze()).map;
}

/** A workspace that was never analysed before, over the same texts. */
async function freshMap(state: State, how: { readonly ungated?: boolean; readonly isReversed?: boolean; readonly followsEdits?: boolean } = {}): Promise<CommunicationMap> {
  const workspace = openWorkspace(diskOf(state.files, how.isReversed), { version: '0.0.0', ungated: how.ungated ?? false, followsEdits: how.followsEdits ?? false });
  for (const [path, text] of state.unsaved) workspace.setText(path, text);
  return mapOf(workspace);
}

/** Syntax errors are told of files that matter only. */
function withoutSyntaxErrors(map: CommunicationMap): CommunicationMap {
  return { ...map, skipped: map.skipped.filter((skipped) => !skipped.reason.startsWith('syntax error')) };
}

function filesChanged({ workspace, plain }: State, paths: readonly string[]): void {
  for (const one of [workspace, plain]) one.filesChanged(paths);
}

function setText({ workspace, plain }: State, path: string, text: string | undefined): void {
  for (const one of [workspace, plain]) one.setText(path, text);
}

const FOLDERS = ['src', 'src/lib', 'packages', 'packages/lib'];

/** A folder that comes back may be reported without what is in it. */
function renew({ files, ...state }: State, random: Random): string {
  const folder = pick(random, FOLDERS);
  const inside = PATHS.filter((path) => path.startsWith(`${folder}/`) && files.has(path));
  for (const path of inside) files.set(path, versionOf(random, path));
  filesChanged({ files, ...state }, [folder]);
  return `renew ${folder}`;
}

/** An analysis that nobody wants any more after a while, which may be after its end. */
async function stopAfter({ workspace, plain }: State, breaths: number): Promise<string> {
  for (const one of [workspace, plain]) {
    let left = breaths;
    const isCancelled = (): boolean => (left -= 1) < 0;
    await one.analyze({ progress: { report: () => undefined, isCancelled } }).catch((error: unknown) => assert.ok(error instanceof AnalysisCancelled));
  }
  return `stop after ${breaths}`;
}

/** Makes one random change and says what it was. */
function change(state: State, random: Random): string {
  const path = pick(random, PATHS);
  const now = state.unsaved.get(path) ?? state.files.get(path);
  switch (random(7)) {
    case 6: return renew(state, random);
    case 0:
      state.files.delete(path);
      filesChanged(state, [path]);
      return `delete ${path}`;
    case 1: {
      const target = pick(random, PATHS);
      if (now !== undefined) state.files.set(target, now);
      state.files.delete(path);
      filesChanged(state, [path, target]);
      return `move ${path} to ${target}`;
    }
    case 2:
      state.files.set(path, versionOf(random, path));
      filesChanged(state, [path]);
      return `write ${path}`;
    case 3:
      if (!state.unsaved.delete(path)) return 'nothing';
      setText(state, path, undefined);
      return `close ${path}`;
    default: {
      if (!/\.tsx?$/.test(path) || !state.files.has(path)) return 'nothing';
      const text = edited(random, now ?? '');
      state.unsaved.set(path, text);
      setText(state, path, text);
      return `type in ${path}`;
    }
  }
}

async function checkSeed(seed: number): Promise<number> {
  const random = randomFrom(seed);
  const files = new Map(PATHS.filter(() => random(8) > 0).map((path) => [path, versionOf(random, path)]));
  const state: State = { files, unsaved: new Map(), workspace: openWorkspace(diskOf(files), { version: '0.0.0', followsEdits: true }), plain: openWorkspace(diskOf(files), { version: '0.0.0' }) };
  const done = ['open'];
  let sites = 0;
  for (let step = 0; step <= STEPS; step += 1) {
    const map = await mapOf(state.workspace);
    sites += map.sites.length;
    const said = `seed ${seed} after ${done.join(', ')}`;
    assert.deepEqual(map, await freshMap(state), `${said}: not what a fresh analysis finds`);
    assert.deepEqual(await mapOf(state.plain), map, `${said}: linking anew differs`);
    assert.deepEqual(map, await freshMap(state, { followsEdits: true }), `${said}: not what a fresh analysis finds that notes what it reads`);
    assert.deepEqual(withoutSyntaxErrors(map), withoutSyntaxErrors(await freshMap(state, { ungated: true })), `${said}: not what is found with every file parsed`);
    assert.equal(JSON.stringify(map), JSON.stringify(await freshMap(state, { isReversed: true })), `${said}: the order of files changes it`);
    done.push(change(state, random));
    if (random(3) > 0) continue;
    done.push(await stopAfter(state, random(12)), change(state, random));
  }
  return sites;
}

describe('after any edits', () => {
  it('an analysis equals a fresh one, one that parses every file, and one that meets the files in another order', async () => {
    let sites = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) sites += ONLY === undefined || Number(ONLY) === seed ? await checkSeed(seed) : 0;
    assert.ok(sites > 0, 'no workspace had a site');
  }).timeout(SEEDS * 12_000);
});
