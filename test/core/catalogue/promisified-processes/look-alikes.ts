const pattern = /(\d+)/;

export const first = pattern.exec('12');
