import { readFileSync, writeFileSync } from 'node:fs';
import { readRows, type Row } from '../rows';
import { checkFix, checkRefusal, resultOf, type Files } from './check-fix';

/**
 * A page of fixes: Markdown whose `## ` headings name what is tried. A block `fix RULE` holds a part of the title of a fix, and behind `not: ` in a second line the
 * reason why it does not fit; blocks with a path are the files before, those named `after:PATH` the ones it changes, whole. `UPDATE=1` writes the latter.
 */
export async function checkFixRow(page: string, { name, blocks }: Row): Promise<void> {
  const asked = blocks.find(({ language }) => language === 'fix');
  const [fix = '', because] = (asked?.text.trim() ?? '').split(/\nnot: /);
  const files = (isAfter: boolean): Files => Object.fromEntries(blocks.filter(({ language, path }) => language !== 'fix' && path.startsWith('after:') === isAfter).map(({ path, text }) => [path.replace('after:', ''), text]));
  const rule = asked?.path ?? '';
  const before = files(false);
  if (because !== undefined) { await checkRefusal({ rule, fix, before, because }); return; }
  if (process.env['UPDATE'] === '1') { update(page, name, await resultOf({ rule, fix, before })); return; }
  await checkFix({ rule, fix, before, after: files(true) });
}

function update(page: string, name: string, after: Files): void {
  const sections = readFileSync(page, 'utf8').split(/^(?=## )/m).map((section) => {
    if (!section.startsWith(`## ${name}\n`)) return section;
    const kept = section.replace(/^```\S+ after:\S+\n[\s\S]*?^```\n+/gm, '').trimEnd();
    const added = Object.entries(after).map(([file, text]) => `\`\`\`${file.slice(file.lastIndexOf('.') + 1)} after:${file}\n${text.endsWith('\n') ? text : `${text}\n`}\`\`\`\n`);
    return `${[`${kept}\n`, ...added].join('\n')}\n`;
  });
  writeFileSync(page, `${sections.join('').trimEnd()}\n`);
}

export { readRows };
