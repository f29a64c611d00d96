import type { CommunicationMap } from '../core';
import { renderMap as render, RenderingError } from '../node/render-map';
import { CommandError } from './command-error';

/** The map as text in one of the formats of `crosstalk map`. */
export async function renderMap(map: CommunicationMap, format: string): Promise<string> {
  try {
    return await render(map, format);
  } catch (error) {
    throw error instanceof RenderingError ? new CommandError(error.message) : error;
  }
}
