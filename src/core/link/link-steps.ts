import type { Service } from '../model/communication-map';
import type { FileFacts } from '../model/facts';
import type { CallGraph } from './call-graph';
import { calledMethods } from './called-methods';
import { isTaken } from './consumer-loops';
import { entryName } from './entry-names';
import { conventionalEntries, placeOf, type FileSurroundings, type Place } from './entry-points';
import type { Evaluator } from './evaluator';
import { entriesOfDraft, entriesOfVia, type Entry } from './handlers';
import type { Program } from './program';
import { publicExports } from './public-exports';
import { queueBindings } from './queue-bindings';
import { recurringEntries } from './recurring';
import { keptForNext, keptForNextWith } from './remembered';
import { schemaDrafts } from './schema-drafts';
import { serviceOfEntry } from './services-at';
import { draftsOf, type SiteDraft } from './site-drafts';
import { viaOf, type ViaDraft } from './via';

/** What is computed for each file, or for each draft. */
export interface Steps {
  readonly drafts: (file: FileFacts) => readonly SiteDraft[];
  readonly via: (draft: SiteDraft) => readonly ViaDraft[];
  readonly called: (file: FileFacts) => readonly Entry[];
  readonly recurring: (file: FileFacts) => readonly Entry[];
  readonly exported: (file: FileFacts) => readonly Entry[];
  readonly bindings: (file: FileFacts) => ReturnType<typeof queueBindings>;
  readonly place: (file: FileFacts, callsBrowser: boolean) => Place;
  readonly named: (draft: SiteDraft, prefix: string | undefined) => string;
  readonly service: (entry: Entry) => string;
  readonly conventional: (file: FileFacts, place: Place) => readonly Entry[];
  readonly registered: (draft: SiteDraft, name: string) => readonly Entry[];
  readonly handedIn: (via: ViaDraft) => readonly Entry[];
  readonly isTaken: (draft: SiteDraft) => boolean;
}

interface StepsInput { readonly program: Program; readonly services: readonly Service[]; readonly surroundings: (file: string) => FileSurroundings }

export function stepsOf({ program, program: { reads }, services, surroundings }: StepsInput, evaluator: Evaluator, graph: CallGraph): Steps {
  const ofFile = <Result>(compute: (file: FileFacts) => Result): ((file: FileFacts) => Result) => keptForNext(reads, (file) => {
    reads.noteFile(file);
    return compute(file);
  });
  return {
    drafts: ofFile((file) => [...draftsOf(evaluator, file), ...schemaDrafts(evaluator, file)]),
    via: keptForNext(reads, (draft) => {
      reads.noteFile(draft.file);
      return viaOf(evaluator, draft);
    }),
    called: ofFile((file) => calledMethods(evaluator, file)),
    recurring: ofFile((file) => recurringEntries(evaluator, graph, file)),
    exported: ofFile((file) => publicExports(evaluator, file)),
    bindings: ofFile((file) => queueBindings(evaluator, [file])),
    place: keptForNextWith(reads, (file, callsBrowser) => placeOf(file, surroundings(file.file), callsBrowser)),
    named: keptForNextWith(reads, (draft, prefix) => {
      reads.noteFile(draft.file);
      return entryName(draft, prefix);
    }),
    service: keptForNext(reads, (entry) => serviceOfEntry(program, services, entry.file.file)),
    conventional: keptForNextWith(reads, (file, place) => {
      reads.noteFile(file);
      return conventionalEntries(evaluator, file, surroundings(file.file), place);
    }),
    registered: keptForNextWith(reads, (draft, name) => {
      reads.noteFile(draft.file);
      return entriesOfDraft(evaluator, draft, name);
    }),
    handedIn: keptForNext(reads, (via) => {
      reads.noteFile(via.at.file);
      return entriesOfVia(evaluator, via);
    }),
    isTaken: keptForNext(reads, (draft) => {
      reads.noteFile(draft.file);
      return isTaken(evaluator, draft);
    }),
  };
}
