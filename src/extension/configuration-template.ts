/** How a `crosstalk.json` begins. */
export const CONFIGURATION = `{
  // Which files are looked at; without these, all that .gitignore leaves.
  // "include": ["apps/**"],
  // "exclude": ["**/legacy/**"],

  // Rules by name: "off", "hint", "information", "warning" or "error".
  "rules": {},

  // Services that no manifest tells of, and other names for those that are known:
  // "services": { "orders": { "root": "apps/orders", "hosts": ["orders.internal"] } },
}
`;
