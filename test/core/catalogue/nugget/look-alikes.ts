const nugget = (address: string): string => address;

export const kept = nugget('http://files/big');
