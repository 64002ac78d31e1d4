/** The provider without the package's front door, which does one thing more: it warns on the console of a runtime that has no LTS name. */
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider'
}
