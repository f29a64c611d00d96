const beacon = { sendBeacon: (address: string): string => address };

export const kept = beacon.sendBeacon('http://audit') + navigator.userAgent;
