import type { LinkedSite } from '../../link/linked-model';
import { commandIn } from '../../model/shell-command';
import type { HandlerPath } from './handler-paths';
import { words } from './names';

const PROGRAMS = /^(\S*\/)?(pg_dump|pg_dumpall|pg_restore|mysqldump|mariadb-dump|mongodump|mongorestore|expdp|impdp)\b/;
const NAMED = /\b(backup|back up|dump|restore)/;

/** A dump that an operation is named for: who runs it by hand wants to see that it is there. One that stops the whole process is another matter. */
export function isDumpAskedFor({ entry }: HandlerPath, { site }: LinkedSite): boolean {
  return site.category === 'process' && site.waiting !== 'blocking' && PROGRAMS.test(commandIn(site.target.text)) && NAMED.test(words(entry.name));
}
