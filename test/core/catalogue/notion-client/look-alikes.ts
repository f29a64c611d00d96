import { NotionAPI } from 'notion-client';
import { getPageTitle } from 'notion-utils';

export const title = getPageTitle({} as never);
export const api = new NotionAPI();

class Pages {
  getPage(id: string) {
    return id;
  }
}

export const page = new Pages().getPage('one');
