import assert from 'node:assert/strict';
import { extractFacts } from '../../../src/core/extract/extract';
import { FollowedFile } from '../../../src/core/link/edited/followed-file';
import { firstLines, keptLines } from '../../../src/core/link/edited/kept-lines';
import { FollowedReads } from '../../../src/core/link/reads';
import { callAt, callsWithin, functionAt, lineNow, stepsAt } from '../../../src/core/model/entries';

const TEXT = "import axios from 'axios';\n\nexport async function load(id) {\n  const found = await axios.get(`/things/${id}`);\n  return found.data;\n}\n\nexport function save(thing) {\n  return axios.post('/things', thing);\n}\n";

interface Followed { readonly file: FollowedFile; readonly log: FollowedReads; readonly edit: (now: string) => ReturnType<FollowedFile['update']> }

function follow(text: string): Followed {
  const log = new FollowedReads();
  const file = new FollowedFile(log, extractFacts('a.ts', text));
  let before = text;
  return {
    file, log,
    edit: (now) => {
      const difference = file.update(extractFacts('a.ts', now), { before, now });
      before = now;
      return difference;
    },
  };
}

/** What a file says of its calls, wherever they stand in the table. */
function calls(file: Followed['file']): readonly string[] {
  return file.calls.map((call) => `${lineNow(file, call.line)}:${call.column} ${call.text} in ${functionAt(file, call.function)?.name ?? ''}`);
}

describe('A file that is edited', () => {
  it('keeps what is said again the same object under the same number, and meets all of it in the order of the text', () => {
    const { file, edit } = follow(TEXT);
    const post = callAt(file, 1);
    const [load, save] = [functionAt(file, 0), functionAt(file, 1)];
    const edited = TEXT.replace('  return found', "  console.log('here');\n  return found");
    assert.deepEqual(edit(edited), { isSaid: true, isAsked: false });
    assert.deepEqual(calls(file), ['4:29 axios.get in load', '5:11 console.log in load', '10:16 axios.post in save']);
    assert.deepEqual([callAt(file, 1), functionAt(file, 0), functionAt(file, 1)].map((one, index) => one === [post, load, save][index]), [true, true, true]);
    assert.deepEqual([...file.calls.entries()].map(([number]) => number), [0, 2, 1]);
    assert.deepEqual(callsWithin(file, 0).map(({ text }) => text), ['axios.get', 'console.log']);
    assert.deepEqual(stepsAt(file, 0)?.map((step) => (step.kind === 'call' ? callAt(file, step.call)?.text : step.kind)), ['axios.get', 'console.log', 'return']);
    edit(TEXT);
    assert.deepEqual(calls(file), calls(follow(TEXT).file));
    assert.equal(callAt(file, 2), undefined);
    assert.equal(callAt(file, 1), post);
  });

  it('says the same as a file that was never another one, after many edits', () => {
    const { file, edit } = follow(TEXT);
    const edits = ['\n', "import { later } from './later';\n", '', "// One.\n// Two.\nlater();\n", "export const first = () => later(() => first());\n"].map((above) => above + TEXT);
    for (const text of [...edits, TEXT.replace(/export async[^]*?\n\}\n/, ''), TEXT.replace('await ', ''), '', TEXT]) {
      edit(text);
      assert.deepEqual(calls(file), calls(follow(text).file), text);
      assert.deepEqual(file.functions.map(({ name, endLine }) => [name, lineNow(file, endLine)]), extractFacts('a.ts', text).functions.map(({ name, endLine }) => [name, endLine]));
      assert.deepEqual(file.bindings.map(({ name }) => name), extractFacts('a.ts', text).bindings.map(({ name }) => name));
    }
  });

  it('has whoever read what is different compute again, and nobody else', () => {
    const { file, log, edit } = follow(TEXT);
    const made = [() => functionAt(file, 1), () => callAt(file, 0), () => callsWithin(file, 0), () => file.calls.length, () => lineNow(file, 9)].map((work: () => unknown) => log.record(work));
    const stale = (): readonly boolean[] => made.map(({ reads }) => reads.isStale);
    assert.deepEqual(edit(`// More.\n${TEXT}`), { isSaid: false, isAsked: true });
    assert.deepEqual(stale(), [false, false, false, false, true]);
    edit(`// More.\n${TEXT.replace('  return found', '  console.log(id);\n  return found')}`);
    assert.deepEqual(stale(), [false, false, true, true, true]);
    edit(TEXT.replace('things/', 'others/'));
    assert.deepEqual(stale(), [false, true, true, true, true]);
  });

  it('finds room for lines wherever many are written one after the other, or says that there is none', () => {
    let [lines, text] = [firstLines('a\nb'), 'a\nb'];
    let written = 0;
    for (; written < 1000; written += 1) {
      const now = `a\n${'x\n'.repeat(written + 1)}b`;
      const next = keptLines(lines, text, now);
      if (next === undefined) break;
      [lines, text] = [next, now];
      assert.deepEqual([...lines].sort((one, other) => one - other), lines);
      assert.equal(new Set(lines).size, written + 3);
      assert.deepEqual([lines[0], lines.at(-1)], [1, 2]);
    }
    assert.ok(written > 100 && written < 1000, `${written}`);
  });

  it('keeps the first line the first', () => {
    assert.deepEqual(keptLines(firstLines('a\nb'), 'a\nb', 'x\na\nb')?.[0], 1);
    assert.deepEqual(keptLines(firstLines('a\nb\nc'), 'a\nb\nc', 'b\nc'), [1, 3]);
  });
});
