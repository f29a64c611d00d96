import { isFullPage } from '@notionhq/client';

const book = { pages: { create: (title: string) => title } };

book.pages.create('one');
export const full = isFullPage({} as never);
