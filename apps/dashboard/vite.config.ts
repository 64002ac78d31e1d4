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
    plugins: [documents(), react(), compressed()],
    build: {
      target: 'es2023',
      // A font or picture inside a style sheet would need `data:` in the gateway's content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: {
            // Without them there is a file for each set of pages that share a part, and a request costs a browser more than its bytes do.
            groups: [
              { name: 'every-page', tags: ['$initial'], priority: 2 },
              { name: 'many-pages', test: /dashboard\/src\/(ui|pages)\//, minShareCount: 4 },
            ],
          },
        },
      },
    },
    server: { proxy: { '/graphql': gateway, '/auth': gateway } },
  }
})

/**
 * Each `graphql(...)` becomes the one generated document it stands for. Left as it is, it looks its whole text up in a map of every document
 * there is, and each page would bring them all.
 */
function documents(): Plugin {
  return {
    name: 'tilsynsblik:documents',
    enforce: 'pre',
    transform: {
      filter: { id: /\/dashboard\/src\/(?!graphql\/).*\.tsx?$/, code: 'graphql(`' },
      handler(code) {
        const names = new Set<string>()
        const short = code.replaceAll(/\bgraphql\(`([^`]*)`\)/g, (_, source: string) => {
          const name = generatedName(source)
          names.add(name)
          return `$${name}`
        })
        if (short.includes('graphql(`')) this.error('A document must be one plain text in backquotes')
        return {
          code: `import { ${[...names].map((name) => `${name} as $${name}`).join(', ')} } from '/src/graphql/graphql.ts'\n${short}`,
          map: null,
        }
      },
    },
  }
}

/** As the generator names it: after its query or mutation, or else after its first fragment. */
function generatedName(source: string): string {
  const operation = /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(source)
  return operation ? `${operation[1]}Document` : `${/fragment\s+(\w+)/.exec(source)![1]}FragmentDoc`
}

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
