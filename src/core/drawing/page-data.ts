import type { CommunicationMap } from '../model/communication-map';
import type { MapView, Positions } from './drawable';

/** Where the viewer finds its data in a page of its own. */
export const DATA_ELEMENT = 'crosstalk-data';

/** What stands in that element. */
export interface PageData { readonly map: CommunicationMap; readonly view: MapView; readonly positions: Positions }

/** Where the text of ELK's worker stands in such a page, as its authors publish it. */
export const LAYOUTER_ELEMENT = 'crosstalk-layouter';

/** Where the licences of what is in the page stand. */
export const NOTICES_ELEMENT = 'crosstalk-notices';
