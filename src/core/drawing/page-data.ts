import type { CommunicationMap } from '../model/communication-map';
import type { MapView, Positions } from './drawable';

/** Where the viewer finds its data in a page of its own. */
export const DATA_ELEMENT = 'crosstalk-data';

/** What stands in that element. */
export interface PageData { readonly map: CommunicationMap; readonly view: MapView; readonly positions: Positions }
