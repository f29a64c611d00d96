import type { VNode } from 'preact';
import type { Change, Severity } from '../core/model/communication-map';
import { SEVERITY_NAMES } from '../core/drawing/map-names';
import { CHANGE_ICONS, SEVERITY_ICONS } from '../core/drawing/map-icons';
import { l10n } from './l10n';

const ICONS = {
  plus: 'M8 3V13M3 8H13', minus: 'M3 8H13', fit: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10', search: 'M11 7A4 4 0 1 1 3 7A4 4 0 1 1 11 7ZM10 10 13.5 13.5',
  compare: 'M4 2.5V10.5M4 10.5A1.5 1.5 0 1 0 4 13.5 1.5 1.5 0 1 0 4 10.5M12 13.5V5.5M12 5.5A1.5 1.5 0 1 0 12 2.5 1.5 1.5 0 1 0 12 5.5M7 4H9M7 12H9', close: 'M4 4 12 12M12 4 4 12', table: 'M2 3H14V13H2ZM2 6.3H14M2 9.6H14M6 6.3V13', map: 'M2 4H6V7H2ZM10 2.5H14V5.5H10ZM10 10H14V13H10ZM6 5.5H8V4H10M8 5.5V11.5H10',
  key: 'M2.5 4H4.5M2.5 8H4.5M2.5 12H4.5M7 4H13.5M7 8H13.5M7 12H13.5', tidy: 'M3 3H7V7H3ZM9 9H13V13H9ZM10 3H13V6M13 3 9.5 6.5M3 10V13H6M3 13 6.5 9.5', open: 'M9 3H13V7M13 3 7.5 8.5M11 9.5V13H3V5H6.5',
  up: 'M8 13V3M4 7 8 3 12 7', down: 'M8 3V13M4 9 8 13 12 9',
  copy: 'M5.5 5.5H13V13H5.5ZM3 10.5V3H10.5', forth: 'M9 4 13 8 9 12M13 8H3', cursor: 'M5 2.5H7Q8 2.5 8 4V12Q8 13.5 7 13.5H5M11 2.5H9Q8 2.5 8 4M8 12Q8 13.5 9 13.5H11', filter: 'M2 3H14L9.5 8.5V13L6.5 11.5V8.5Z', list: 'M3 4H13M3 8H10M3 12H7', save: 'M8 2.5V10M5 7.5 8 10.5 11 7.5M3 12.5V13.5H13V12.5', back: 'M7 4 3 8 7 12M3 8H13', focus: 'M10 8A2 2 0 1 1 6 8A2 2 0 1 1 10 8ZM8 1.5V4M8 12V14.5M1.5 8H4M12 8H14.5',
} as const;

export type IconName = keyof typeof ICONS;

/** Decoration only: the button around it carries the name. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return <svg class="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={ICONS[name]} /></svg>;
}

export function SeverityIcon({ severity }: { readonly severity: Severity }): VNode {
  const { outline, sign } = SEVERITY_ICONS[severity];
  return (
    <svg class="severity" viewBox="0 0 12 12" width="12" height="12" role="img" aria-label={l10n.t(SEVERITY_NAMES[severity])}>
      <path class={`mark ${severity}`} d={outline} /><path class="sign" d={sign} />
    </svg>
  );
}

/** Decoration only: words beside it say the same. */
export function ChangeIcon({ change }: { readonly change: Change }): VNode {
  const { outline, sign } = CHANGE_ICONS[change];
  return <svg class="severity" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path class={`mark ${change}`} d={outline} /><path class="sign" d={sign} /></svg>;
}
