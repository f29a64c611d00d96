import { openWorkspace, type Finding } from '../../src/core';
import { createFileSystem } from '../../src/node/file-system';

/**
 * Compares what is certain of files before a folder is analysed with what the analysis finds. Prints what was taken back, which must be nothing.
 *
 *     npx tsx test/bench/previews.ts FOLDER [FILES]
 */
const [folder, most = '200'] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npx tsx test/bench/previews.ts FOLDER [FILES]\n');
  process.exit(2);
}

/** A squiggle under a word, however loud. */
function placeOf({ rule, file, line, column }: Finding): string {
  return `${rule} ${file}:${line}:${column}`;
}

const LOUDNESS = ['hint', 'information', 'warning', 'error'];

type Fate = 'the same later' | 'said otherwise later' | 'louder later' | 'quieter later' | 'taken back';

function fateOf(finding: Finding, later: Finding | undefined): Fate {
  if (later === undefined) return 'taken back';
  const louder = LOUDNESS.indexOf(later.severity) - LOUDNESS.indexOf(finding.severity);
  if (louder !== 0) return louder > 0 ? 'louder later' : 'quieter later';
  return later.message === finding.message ? 'the same later' : 'said otherwise later';
}

async function compare(root: string): Promise<void> {
  const port = createFileSystem(root);
  const { map } = await openWorkspace(port, { version: 'bench' }).analyze();
  const final = new Map(map.findings.map((finding) => [placeOf(finding), finding]));
  const files = [...new Set([...map.findings, ...map.sites].map(({ file }) => file))].slice(0, Number(most));
  const workspace = openWorkspace(port, { version: 'bench' });
  const counts = new Map<Fate, number>();
  for (const file of files) {
    for (const finding of (await workspace.preview(file, undefined))?.map.findings ?? []) {
      const fate = fateOf(finding, final.get(placeOf(finding)));
      counts.set(fate, (counts.get(fate) ?? 0) + 1);
      if (fate === 'taken back' || fate === 'quieter later') process.stdout.write(`${placeOf(finding)}: ${fate}\n`);
    }
  }
  process.stdout.write(`${files.length} files: ${[...counts].map(([fate, count]) => `${count} ${fate}`).join(', ')}\n`);
}

void compare(folder);
