import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const gateway = 'http://localhost:4000'

export default defineConfig(({ command }) => {
  // A build asked for by a test runner is still a build: without this, NODE_ENV=test would ship React for developers.
  if (command === 'build') process.env['NODE_ENV'] = 'production'
  return {
    base: '/',
    plugins: [react(), compressed()],
    build: {
      target: 'es2023',
      // A font or picture inside a style sheet would need `data:` in the gateway's content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    server: { proxy: { '/graphql': gateway, '/auth': gateway } },
  }
})

/** Compressed once, when built: the gateway only picks the file. */
function compressed(): Plugin {
  let folder: string
  return {
    name: 'tilsynsblik:compressed',
    apply: 'build',
    configResolved: ({ root, build }) => void (folder = join(root, build.outDir)),
    closeBundle() {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg)$/.test(file)) continue
        const path = join(folder, file)
        const content = readFileSync(path)
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
        writeFileSync(`${path}.br`, brotliCompressSync(content))
      }
    },
  }
}
