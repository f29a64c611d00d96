import http2 from 'node:http2';

const session = { request: (headers: object): string => JSON.stringify(headers) };

export const text = session.request({ ':path': '/orders' }) + http2.constants.HTTP2_HEADER_PATH;
export const settings = http2.getDefaultSettings();
