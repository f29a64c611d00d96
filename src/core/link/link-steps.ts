import type { Service } from '../model/communication-map';
import type { GivenNames } from '../discover/discovery';
import type { FileFacts } from '../model/facts';
import type { CallGraph } from './call-graph';
import { callPlaces } from './call-places';
import { calledMethods } from './called-methods';
import { isTaken } from './consumer-loops';
import { deployedBindings, deployedConsumers, sourcesOf, type FunctionSource } from './deployed-consumers';
import { entryName } from './entry-names';
import { conventionalEntries, placeOf as placeOfFile, type FileSurroundings, type Place } from './entry-points';
import type { Evaluator } from './evaluator';
import { entriesOfDraft, entriesOfVia, type Entry } from './handlers';
import type { Program } from './program';
import { publicExports } from './public-exports';
import { queueBindings } from './queue-bindings';
import { recurringEntries } from './recurring';
import type { LinkInput } from './link-input';
import { keptForNext, keptForNextWith, remembered } from './remembered';
import { schemaDrafts } from './schema-drafts';
import { serviceOfEntry } from './services-at';
import { wiredIn } from './stack-wiring';
import { draftOfCall, draftsOf, type SiteDraft } from './site-drafts';
import type { CallInFrame } from './values';
import { viaOf, type ViaDraft } from './via';

/** What is computed for each file, or for each draft. */
export interface Steps {
  readonly drafts: (file: FileFacts) => readonly SiteDraft[];
  readonly via: (draft: SiteDraft) => readonly ViaDraft[];
  readonly called: (file: FileFacts) => readonly Entry[];
  readonly recurring: (file: FileFacts) => readonly Entry[];
  readonly exported: (file: FileFacts) => readonly Entry[];
  readonly bindings: (file: FileFacts) => ReturnType<typeof queueBindings>;
  readonly given: (file: FileFacts) => readonly GivenNames[];
  readonly place: (file: FileFacts, callsBrowser: boolean) => Place;
  readonly named: (draft: SiteDraft, prefix: string | undefined) => string;
  readonly service: (entry: Entry) => string;
  readonly conventional: (file: FileFacts, place: Place) => readonly Entry[];
  readonly registered: (draft: SiteDraft, name: string) => readonly Entry[];
  readonly handedIn: (via: ViaDraft) => readonly Entry[];
  readonly isTaken: (draft: SiteDraft) => boolean;
}

interface StepsInput extends Pick<LinkInput, 'stacks'> { readonly program: Program; readonly services: readonly Service[]; readonly surroundings: (file: string) => FileSurroundings }

/** Files with code that describes what is deployed. */
export function stackFiles({ program, stacks }: Pick<LinkInput, 'program' | 'stacks'>): readonly FileFacts[] {
  return stacks.files.flatMap((path) => program.find(path) ?? []);
}

export function stepsOf({ program, program: { reads }, services, stacks, surroundings }: StepsInput, evaluator: Evaluator, graph: CallGraph): Steps {
  const placeOf = callPlaces();
  const wired = remembered(reads, (file: FileFacts) => wiredIn(evaluator, stacks.places, file));
  const sources = (file: FileFacts): readonly FunctionSource[] => sourcesOf(file, surroundings(file.file), stacks.places, () => stackFiles({ program, stacks }).flatMap((one) => wired(one).wirings));
  const ofCall = keptForNext(reads, (place: CallInFrame) => draftOfCall(evaluator, place));
  return {
    drafts: keptForNext(reads, (file) => [...draftsOf(evaluator, file, (call) => ofCall(placeOf(file, call))), ...schemaDrafts(evaluator, file), ...deployedConsumers(evaluator, file, sources(file))]),
    via: keptForNext(reads, (draft) => viaOf(evaluator, draft)),
    called: keptForNext(reads, (file) => calledMethods(evaluator, file)),
    recurring: keptForNext(reads, (file) => recurringEntries(evaluator, graph, file)),
    exported: keptForNext(reads, (file) => publicExports(evaluator, file)),
    bindings: keptForNext(reads, (file) => [...queueBindings(evaluator, [file]), ...deployedBindings(sources(file))]),
    given: (file) => wired(file).given,
    place: keptForNextWith(reads, (file, callsBrowser) => placeOfFile(file, surroundings(file.file), callsBrowser)),
    named: keptForNextWith(reads, (draft, prefix) => entryName(draft, prefix)),
    service: keptForNext(reads, (entry) => serviceOfEntry(program, services, entry.file.file)),
    conventional: keptForNextWith(reads, (file, place) => conventionalEntries(evaluator, file, surroundings(file.file), place)),
    registered: keptForNextWith(reads, (draft, name) => entriesOfDraft(evaluator, draft, name)),
    handedIn: keptForNext(reads, (via) => entriesOfVia(evaluator, via)),
    isTaken: keptForNext(reads, (draft) => isTaken(evaluator, draft)),
  };
}
