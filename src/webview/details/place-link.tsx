import { useSignal } from '@preact/signals';
import type { ComponentChild, VNode } from 'preact';
import type { Place } from '../../core/model/communication-map';
import type { FromViewer } from '../../protocol/webview';
import type { Host } from '../host';
import { Icon } from '../icon';
import { l10n } from '../l10n';

interface PlaceLinkProps {
  readonly host: Host;
  readonly place: Place;
  /** What asks the editor to show it; by default the place itself. */
  readonly message?: FromViewer;
  /** Written before the place. */
  readonly label?: ComponentChild;
}

/** Opens a place in the editor; on a page of its own it is text that can be copied. */
export function PlaceLink({ host, place, message, label }: PlaceLinkProps): VNode {
  const where = `${place.file}:${place.line}`;
  const step = label === undefined ? undefined : <span class="step">{label}</span>;
  const path = <code>{breakable(where)}</code>;
  if (!host.isEditor) return <span class="place">{step}{path}<CopyButton text={where} /></span>;
  const open = (): void => host.send(message ?? { type: 'openPlace', file: place.file, line: place.line });
  return <button type="button" class="place link" title={l10n.t('Open {0}', where)} onClick={open}>{step}<span class="where">{path}<Icon name="open" /></span></button>;
}

/** A long path goes on in the next line behind a slash, not inside a name. */
function breakable(where: string): readonly ComponentChild[] {
  return where.split(/(?<=\/)/).flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} />, part]));
}

function CopyButton({ text }: { readonly text: string }): VNode {
  const outcome = useSignal('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      outcome.value = l10n.t('Copied');
    } catch {
      outcome.value = l10n.t('Select the text to copy it: the browser does not allow it here');
    }
  };
  return (
    <>
      <button type="button" class="plain" title={l10n.t('Copy {0}', text)} aria-label={l10n.t('Copy {0}', text)} onClick={() => { void copy(); }}><Icon name="copy" /></button>
      <span class="outcome" role="status">{outcome.value}</span>
    </>
  );
}
