import type { Localizer, SlowFile } from '../core';
import type { FolderStatus, Slowness } from '../protocol/server';

/** What there is to say of what takes long, and what could be left out for it: a glob for `exclude`. */
export interface SlowText { readonly text: string; readonly detail: string; readonly path: string; readonly folder: string }

/** The worst of what takes long in the folders; `undefined` when nothing does, or the user knows. */
export function toSlowText(folders: readonly FolderStatus[], isKnown: (folder: string, path: string) => boolean, l10n: Localizer): SlowText | undefined {
  return folders.flatMap(({ folder, slow }) => (slow === undefined ? [] : textsOf(slow, l10n).map((text) => ({ ...text, folder })))).find(({ folder, path }) => !isKnown(folder, path));
}

type Text = Omit<SlowText, 'folder'>;

function textsOf({ worst, others, first }: Slowness, l10n: Localizer): readonly Text[] {
  return [...(worst === undefined ? [] : [ofFile(worst, others, l10n)]), ...(first === undefined ? [] : [ofFirst(first, l10n)])];
}

function ofFile({ file, milliseconds, characters, looksGenerated }: SlowFile, others: number, l10n: Localizer): Text {
  const size = l10n.t('{0} s for {1} KB', seconds(milliseconds), Math.ceil(characters / 1024));
  const parts = [size, ...(looksGenerated ? [l10n.t('looks generated')] : []), ...(others === 0 ? [] : [l10n.t('{0} more', others)])];
  return { text: l10n.t('Slow to read: {0}', file.slice(file.lastIndexOf('/') + 1)), detail: parts.join('; '), path: file };
}

function ofFirst({ milliseconds, files, largest }: NonNullable<Slowness['first']>, l10n: Localizer): Text {
  const all = l10n.t('{0} files in {1} s', files, seconds(milliseconds));
  const most = largest === undefined ? [] : [l10n.t('{0} of them in {1}', largest.files, largest.folder)];
  return { text: l10n.t('Slow to start'), detail: [all, ...most].join('; '), path: largest === undefined ? '' : `${largest.folder}/**` };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
