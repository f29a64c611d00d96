import * as v from 'valibot';
import { commands, Location, Position, Uri } from 'vscode';
import { showCallsArgumentSchema } from '../../protocol/commands';
import type { Services } from '../services';

/** Shows calls in a peek view, from a code lens. */
export async function showCalls(_services: Services, given: unknown): Promise<void> {
  const { uri, line, places } = v.parse(showCallsArgumentSchema, given);
  const locations = places.map((place) => new Location(Uri.parse(place.uri), new Position(place.line - 1, place.column - 1)));
  await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), new Position(line - 1, 0), locations);
}
