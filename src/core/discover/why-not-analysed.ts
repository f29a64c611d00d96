import type { Skipped } from '../model/communication-map';
import { isSourcePath } from './classify';
import type { FileClass, SourceFile } from './discovery';

const CLASS_REASONS: Readonly<Record<Exclude<FileClass, 'production'>, string>> = {
  test: 'it is a test', migration: 'it is a migration, which runs once against a database', story: 'it is a story', generated: 'it is generated', vendored: 'it is vendored code', build: 'a build tool wrote it',
  declaration: 'it only declares types',
};

/** Why nothing was looked for in a file that was not looked into although it is production code. */
export const NOTHING_KNOWN = 'it mentions no library or platform API that is known to communicate, and imports nothing from a file that does';

/** Why a file is no part of the analysis, as far as its path tells; `undefined` for production code. */
export function whyNotAnalysed(files: readonly SourceFile[], skipped: readonly Skipped[], file: string): string | undefined {
  const found = skipped.find((entry) => file === entry.file || file.startsWith(`${entry.file}/`));
  if (found !== undefined) return `${found.file} is skipped (${found.reason})`;
  if (!isSourcePath(file)) return 'only TypeScript and JavaScript files are';
  const source = files.find((entry) => entry.path === file);
  if (source === undefined) return 'the file is ignored by .gitignore or crosstalk.json, or lies in a folder that never is (node_modules)';
  return source.class === 'production' ? undefined : `${CLASS_REASONS[source.class]} (class ${source.class})`;
}
