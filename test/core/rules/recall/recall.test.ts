import assert from 'node:assert/strict';
import { RULES } from '../../../../src/core/rules/index.generated';
import { findingsIn } from '../check-rules';
import { EXCEPTIONS } from './exceptions';
import { MAPPED } from './map';
import { QUEUED } from './queued';
import type { Shape } from './shape';
import { SURROUNDINGS, type Surrounding } from './surroundings';
import { SYNCHRONOUS } from './synchronous';
import { UNSAFE } from './unsafe';

const SHAPES: readonly Shape[] = [...SYNCHRONOUS, ...QUEUED, ...UNSAFE, ...MAPPED];
const PLACES = Object.keys(SURROUNDINGS).filter((name): name is Surrounding => name in SURROUNDINGS);
/** They judge `crosstalk.json` and comments. */
const NOT_PLANTED = new Set(['policy', 'directive']);
const LEAST_FOUND = 0.95;

async function isFound(shape: Shape, place: Surrounding): Promise<boolean> {
  return (await findingsIn(SURROUNDINGS[place](shape))).some(({ rule }) => rule === shape.rule);
}

async function missedOf(shape: Shape): Promise<readonly string[]> {
  const found = await Promise.all(PLACES.map(async (place) => ((await isFound(shape, place)) ? [] : [`${shape.name}: ${place}`])));
  return found.flat();
}

/** What the list says about a rule, one line for each place. */
function expectedFor(rule: string): readonly string[] {
  return EXCEPTIONS.filter((one) => one.rule === rule).flatMap(({ shape, places }) => (places ?? PLACES).map((place) => `${shape}: ${place}`));
}

describe('What the rules find wherever it lies', function () {
  this.timeout(120_000);

  for (const { name } of RULES.filter((rule) => !NOT_PLANTED.has(rule.name))) {
    it(`${name}, but for what is listed`, async () => {
      const shapes = SHAPES.filter(({ rule }) => rule === name);
      assert.notEqual(shapes.length, 0, 'no shape is planted');
      const missed: string[] = [];
      for (const shape of shapes) missed.push(...await missedOf(shape));
      assert.deepEqual(missed.sort(), [...expectedFor(name)].sort());
    });
  }

  it('is nearly all that is planted', () => {
    const planted = SHAPES.length * PLACES.length;
    const missed = EXCEPTIONS.reduce((sum, { places }) => sum + (places ?? PLACES).length, 0);
    assert.deepEqual({ planted, found: planted - missed }, { planted: 1358, found: 1316 });
    assert.ok((planted - missed) / planted >= LEAST_FOUND);
  });

  it('is told with a reason where it is missed', () => {
    const names = new Set(SHAPES.map(({ rule, name }) => `${rule} ${name}`));
    assert.equal(names.size, SHAPES.length, 'names are distinct');
    assert.deepEqual(EXCEPTIONS.filter(({ rule, shape, why }) => !names.has(`${rule} ${shape}`) || why.length < 20), []);
  });
});
