import { HttpParams, HttpHeaders } from '@angular/common/http';

export class Settings {
  constructor(private http: Map<string, string>) {}

  read(name: string) {
    new HttpParams().set('name', name);
    new HttpHeaders().get('name');
    return this.http.get(name);
  }
}
