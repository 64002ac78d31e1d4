import { defineConfig } from 'vite'
import react from '@vitejs/plugin-react'

const gateway = 'http://localhost:4000'

export default defineConfig({
  base: '/',
  plugins: [react()],
  build: {
    target: 'es2023',
    // A font or picture inside a style sheet would need `data:` in the gateway's content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': gateway, '/auth': gateway } },
})
