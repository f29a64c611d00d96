import { LIBRARIES } from '../src/core/catalogue/index.generated';
import type { LibraryModel } from '../src/core/catalogue/library';
import { checkModel, type ModelReport } from './catalogue/check-model';
import { beyondDeclarations } from './catalogue/model-keys';
import { install, lookUp } from './catalogue/packages';

/**
 * Compares models with the newest published types of their packages: `npm run check:catalogue -- bullmq axios`, without names all. Needs the
 * registry and is therefore run by hand.
 */
const names = process.argv.slice(2);
const strange = names.filter((name) => !LIBRARIES.some((model) => isMeant(model.name, Object.keys(model.packages), name)));
if (strange.length > 0) throw new Error(`No model is called ${strange.join(', ')}.`);

const AT_ONCE = 3;

void checkAll(LIBRARIES.filter((one) => names.length === 0 || names.some((name) => isMeant(one.name, Object.keys(one.packages), name))));

/** While one waits for the registry another is read; what they say is printed in the order of the names. */
async function checkAll(models: readonly LibraryModel[]): Promise<void> {
  const waiting = [...models];
  const running: ReturnType<typeof describe>[] = [];
  const startNext = (): void => {
    const next = waiting.shift();
    if (next !== undefined) running.push(describe(next));
  };
  for (let count = 0; count < AT_ONCE; count += 1) startNext();
  for (let index = 0; index < models.length; index += 1) {
    const { lines, isRight } = (await running[index]) ?? { lines: [], isRight: true };
    startNext();
    process.stdout.write(`${lines.join('\n')}\n\n`);
    if (!isRight) process.exitCode = 1;
  }
}

async function describe(model: LibraryModel): Promise<{ readonly lines: readonly string[]; readonly isRight: boolean }> {
  try {
    const report = await checkModel({ lookUp, install }, model, LIBRARIES);
    return { lines: render(report, beyondDeclarations(model)), isRight: report.gone.length === 0 };
  } catch (error) {
    return { lines: [model.name, `  failed: ${error instanceof Error ? error.message : String(error)}`], isRight: false };
  }
}

function isMeant(library: string, packages: readonly string[], name: string): boolean {
  return library === name || packages.includes(name);
}

function render(report: ModelReport, beyond: readonly string[]): readonly string[] {
  return [
    report.name,
    ...report.packages.map((one) => {
      const facts = [one.checked === undefined ? 'version read: not said' : one.checked === one.newest ? 'as read' : `read: ${one.checked}`, ...(one.types === undefined ? [] : [one.types]), ...one.notes];
      return `  ${one.name}@${one.newest ?? '-'} (${facts.join('; ')})`;
    }),
    `  ${report.there} keys are there`,
    ...report.gone.map(({ key, because }) => `  GONE  ${key}: ${because}`),
    ...report.older.map((one) => `  older  ${one.key}: only up to ${one.in}`),
    ...grouped(report.unknown),
    ...beyond.map((text) => `  not checked  ${text}`),
  ];
}

function grouped(unknown: ModelReport['unknown']): readonly string[] {
  const reasons = [...new Set(unknown.map((one) => one.because))];
  return reasons.map((reason) => `  not checked  ${unknown.filter((one) => one.because === reason).map((one) => one.key).join(', ')}: ${reason}`);
}
