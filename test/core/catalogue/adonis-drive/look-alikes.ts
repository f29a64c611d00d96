import drive from './drive';

export const store = (key: string) => drive.use('s3').put(key, '');
