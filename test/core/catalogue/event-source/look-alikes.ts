import { EventStreamContentType } from '@microsoft/fetch-event-source';

const events = new EventTarget();
events.addEventListener('message', () => undefined);

export const isOpen = (source: EventSource) => source.readyState === EventSource.OPEN;
export const stop = (source: EventSource) => { source.addEventListener('error', () => source.close()); };
export const type = EventStreamContentType;
