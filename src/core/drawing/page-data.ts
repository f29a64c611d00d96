import type { CommunicationMap } from '../model/communication-map';
import type { MapView, Positions } from './drawable';
import type { Unreported } from './unreported-words';

/** Where the viewer finds its data in a page of its own. */
export const DATA_ELEMENT = 'crosstalk-data';

/** What stands in that element; `unreported` is what the profile leaves out of the findings. */
export interface PageData { readonly map: CommunicationMap; readonly view: MapView; readonly positions: Positions; readonly unreported?: Unreported }

/** Where the text of ELK's worker stands in such a page, as its authors publish it. */
export const LAYOUTER_ELEMENT = 'crosstalk-layouter';

/** Where the licences of what is in the page stand. */
export const NOTICES_ELEMENT = 'crosstalk-notices';
