import { NOTHING_KNOWN, whyNotAnalysed } from '../discover/why-not-analysed';
import { isTest } from './is-test';
import { scanOf, type Memory } from './memory';

/** Why the last analysis found nothing in a file without looking into it; `undefined` when it did look, or when there was none yet. */
export function whyLeftOut(memory: Memory, file: string): string | undefined {
  const discovery = memory.discovery?.discovery;
  if (discovery === undefined) return undefined;
  if (discovery.excluded.includes(file)) return 'crosstalk.json excludes it';
  const reason = whyNotAnalysed(discovery.files, discovery.skipped, file);
  if (reason !== undefined) return reason;
  const scan = scanOf(memory, file);
  if ('skipped' in scan) return `the file is skipped (${scan.skipped})`;
  if (scan.generated) return 'its header says that it is generated';
  if (isTest(discovery, file, scan)) return 'it is a test or part of one, as its imports say';
  return memory.facts.has(file) ? undefined : NOTHING_KNOWN;
}
