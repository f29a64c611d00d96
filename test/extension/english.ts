import type { Localizer } from '../../src/extension/localizer';

/** Says texts as they are written. */
export const l10n: Localizer = { t: (message, ...values) => message.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])) };
