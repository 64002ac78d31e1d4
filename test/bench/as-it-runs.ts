/** Imported before all that is measured: libraries look at it once, when they are loaded. `npm start` says the same. */
process.env['NODE_ENV'] = 'production'
