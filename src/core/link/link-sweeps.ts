import type { GivenNames } from '../discover/discovery';
import type { FileFacts } from '../model/facts';
import type { CallEdge } from './call-graph';
import type { Place } from './entry-points';
import type { Entry } from './handlers';
import type { Steps } from './link-steps';
import type { QueueBinding } from './queue-bindings';
import type { ReadLog } from './reads';
import type { SiteDraft } from './site-drafts';
import { sweeping, type Sweep } from './sweep';
import type { ViaDraft } from './via';

/** What is asked of all files, or of all drafts. */
export interface Sweeps {
  readonly drafts: Sweep<FileFacts, SiteDraft>;
  readonly via: Sweep<SiteDraft, ViaDraft>;
  readonly called: Sweep<FileFacts, Entry>;
  /** Asked when it is known where files run. */
  readonly conventional: Sweep<FileFacts, Entry>;
  readonly recurring: Sweep<FileFacts, Entry>;
  readonly exported: Sweep<FileFacts, Entry>;
  readonly stored: Sweep<FileFacts, CallEdge>;
  readonly bindings: Sweep<FileFacts, QueueBinding>;
  readonly given: Sweep<FileFacts, GivenNames>;
}

export function sweepsOf(reads: ReadLog, steps: Steps, storedIn: (file: FileFacts) => readonly CallEdge[], places: { readonly get: (file: string) => Place | undefined }): Sweeps {
  return {
    drafts: sweeping(reads, steps.drafts), via: sweeping(reads, steps.via), called: sweeping(reads, steps.called), recurring: sweeping(reads, steps.recurring),
    exported: sweeping(reads, steps.exported), stored: sweeping(reads, storedIn), bindings: sweeping(reads, steps.bindings), given: sweeping(reads, steps.given),
    conventional: sweeping(reads, (file) => steps.conventional(file, places.get(file.file) ?? 'unknown')),
  };
}
