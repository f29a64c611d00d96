import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from 'vscode-languageserver';
import type { FileEvent } from 'vscode-languageserver';
import { onDiskChanged } from './changed-files';
import type { ServerContext } from './context';
import { setText } from './documents';
import { guardEvent } from './guard';
import { toPath } from './uris';

/** Files whose content matters: sources, manifests, schemas, deployment, gateways, environment, what git ignores and where its submodules are. */
export const CONTENT = '**/{*.{ts,tsx,js,jsx,mts,cts,mjs,cjs,vue,svelte,json,prisma,wasp,proto,yaml,yml,conf,template,tmpl,tpl},[dD]ockerfile,[dD]ockerfile[.-]*,*[.-][dD]ockerfile,Procfile,nginx*,.env,.env.*,wrangler.toml*,wrangler.jsonc*,.gitignore,.gitmodules}';

/** Folders that tools fill and empty all the time; nothing in them is analysed. */
const IGNORED = /[\\/](?:node_modules|\.git)(?:[\\/]|$)/;

/** Hears of changes on disk. */
export function registerWatching(context: ServerContext): void {
  context.connection.onDidChangeWatchedFiles(({ changes }) =>
    guardEvent(context.log, 'workspace/didChangeWatchedFiles', () => filesChanged(context, changes)));
}

/** Asks the editor to watch. Anything may come or go, because a folder that does is reported without what is in it. */
export function startWatching({ client, connection, log }: ServerContext): void {
  if (client.registersWatchers) {
    const watchers = [{ globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete }, { globPattern: CONTENT, kind: WatchKind.Change }];
    guardEvent(log, 'Watching files', async () => {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
  }
}

function filesChanged(context: ServerContext, changes: readonly FileEvent[]): void {
  const { folders, documents } = context;
  onDiskChanged(context, changes.map(({ uri }) => uri));
  const uris = changes.map(({ uri }) => uri).filter((uri) => !IGNORED.test(toPath(uri) ?? ''));
  const contentOnly = new Set(changes.filter(({ type }) => type === FileChangeType.Changed).map(({ uri }) => uri));
  const holders = uris.flatMap((uri) => folders.holders(uri).map(({ folder, file }) => ({ folder, file, cameOrWent: !contentOnly.has(uri) })));
  for (const folder of new Set(holders.map((holder) => holder.folder))) {
    folder.session.filesChanged(holders.filter((holder) => holder.folder === folder));
  }
  // An editor may go on showing the old text of a file that changed on disk.
  for (const uri of uris) {
    const document = documents.find(uri);
    if (document !== undefined) {
      setText(folders, uri, document.getText());
    }
  }
}
