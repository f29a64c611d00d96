import { FIRST_VIEW, WHOLE_MAP, type CommunicationMap, type Unreported } from '../core';
import { renderMap as render, RenderingError } from '../node/render-map';
import { CommandError } from './command-error';

/** Formats to look at; the others have everything. */
const PICTURES: ReadonlySet<string> = new Set(['svg', 'html']);

/** The map as text in one of the formats of `crosstalk map`; a page also says how many findings the profile leaves out. */
export async function renderMap(map: CommunicationMap, format: string, unreported: Unreported): Promise<string> {
  try {
    return await render(map, format, PICTURES.has(format) ? FIRST_VIEW : WHOLE_MAP, unreported);
  } catch (error) {
    throw error instanceof RenderingError ? new CommandError(error.message) : error;
  }
}
