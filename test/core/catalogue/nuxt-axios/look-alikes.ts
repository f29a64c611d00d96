export class Store {
  constructor(private readonly $axios: Map<string, string>) {}

  read(name: string) {
    return this.$axios.get(name);
  }
}

export function read(this: { $axios: { $get: (name: string) => string } }) {
  return this.$axios.$get('name');
}
