import { SearchQuery, SearchRequest } from 'couchbase';

export const request = SearchRequest.create(SearchQuery.match('shoe'));
