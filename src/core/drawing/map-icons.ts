import type { Change, NodeKind, Severity } from '../model/communication-map';

/** Line icons on a 16 by 16 grid, drawn for this map. */
export const KIND_ICONS: Readonly<Record<NodeKind, string>> = {
  service: 'M8 1.5 13.8 4.8V11.2L8 14.5 2.2 11.2V4.8ZM2.4 4.9 8 8.1 13.6 4.9M8 8.1V14.3',
  external: 'M14 8A6 6 0 1 1 2 8A6 6 0 1 1 14 8ZM2 8H14M8 2C10.6 4 10.6 12 8 14M8 2C5.4 4 5.4 12 8 14',
  topic: 'M9.4 8A1.4 1.4 0 1 1 6.6 8A1.4 1.4 0 1 1 9.4 8ZM5 5A4.2 4.2 0 0 0 5 11M11 5A4.2 4.2 0 0 1 11 11M2.9 2.9A7.2 7.2 0 0 0 2.9 13.1M13.1 2.9A7.2 7.2 0 0 1 13.1 13.1',
  queue: 'M2 4.5H5V11.5H2ZM6.5 4.5H9.5V11.5H6.5ZM11 8H15M13 6 15 8 13 10',
  job: 'M14 8A6 6 0 1 1 2 8A6 6 0 1 1 14 8ZM8 4.5V8L10.4 9.8',
  database: 'M2.5 3.9C2.5 1.2 13.5 1.2 13.5 3.9V12.1C13.5 14.8 2.5 14.8 2.5 12.1ZM2.5 3.9C2.5 6.6 13.5 6.6 13.5 3.9M2.5 8C2.5 10.7 13.5 10.7 13.5 8',
  cache: 'M9.2 1.5 3.5 9H7.3L6.6 14.5 12.5 6.8H8.6Z',
  storage: 'M2.2 3.5H13.8L12.4 13.5H3.6ZM2.6 6.5H13.4',
  email: 'M1.8 3.5H14.2V12.5H1.8ZM1.8 4 8 9 14.2 4',
  sms: 'M2 2.8H14V10.8H7.5L4.4 13.6V10.8H2ZM5 6.8H5.1M8 6.8H8.1M11 6.8H11.1',
  push: 'M3.5 11.5C4.6 10.4 4.5 9 4.5 7A3.5 3.5 0 0 1 11.5 7C11.5 9 11.4 10.4 12.5 11.5ZM6.6 13.8H9.4',
  ai: 'M7 2.2 8.5 6.5 12.8 8 8.5 9.5 7 13.8 5.5 9.5 1.2 8 5.5 6.5ZM12.8 1.6V4.8M11.2 3.2H14.4',
  payment: 'M1.5 3.5H14.5V12.5H1.5ZM1.5 6.5H14.5M4 9.8H7',
  saas: 'M4.6 12.5A3.1 3.1 0 0 1 4.4 6.3A4 4 0 0 1 12 6.9A2.8 2.8 0 0 1 11.8 12.5Z',
  process: 'M1.8 2.8H14.2V13.2H1.8ZM4.2 6 6.4 8 4.2 10M8 10.4H11.4',
  websocket: 'M2 5.5H13M10.5 3 13 5.5 10.5 8M14 10.5H3M5.5 8 3 10.5 5.5 13',
  unknown: 'M5.4 5.6A2.6 2.6 0 1 1 8 8.6V10M8 12.6V12.7',
};

/** Filled outlines on a 12 by 12 grid: a shape of its own for each severity, so that colour is not needed to tell them apart. */
export const SEVERITY_ICONS: Readonly<Record<Severity, { readonly outline: string; readonly sign: string }>> = {
  error: { outline: 'M3.8 .8H8.2L11.2 3.8V8.2L8.2 11.2H3.8L.8 8.2V3.8Z', sign: 'M4.2 4.2 7.8 7.8M7.8 4.2 4.2 7.8' },
  warning: { outline: 'M6 .8 11.6 11H.4Z', sign: 'M6 4.6V7.2M6 9.1V9.3' },
  information: { outline: 'M11.2 6A5.2 5.2 0 1 1 .8 6A5.2 5.2 0 1 1 11.2 6Z', sign: 'M6 5.6V8.8M6 3.3V3.5' },
  hint: { outline: 'M6 .6 11.4 6 6 11.4 .6 6Z', sign: 'M6 4V6.4M6 8.2V8.4' },
};

const SQUARE = 'M2.5 .8H9.5Q11.2 .8 11.2 2.5V9.5Q11.2 11.2 9.5 11.2H2.5Q.8 11.2 .8 9.5V2.5Q.8 .8 2.5 .8Z';

/** Squares with a plus, a minus and a tilde, on the same grid. */
export const CHANGE_ICONS: Readonly<Record<Change, { readonly outline: string; readonly sign: string }>> = {
  added: { outline: SQUARE, sign: 'M6 3.4V8.6M3.4 6H8.6' },
  removed: { outline: SQUARE, sign: 'M3.4 6H8.6' },
  changed: { outline: SQUARE, sign: 'M3 6.8C4 4.6 5 4.9 6 6C7 7.1 8 7.4 9 5.2' },
};
