export { formatFor, type Format, type Language } from '@tilsynsblik/vocabulary'
