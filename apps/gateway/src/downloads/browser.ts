import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A real browser without a window: the machine's own when there is one, else the one that comes in an npm package. */
export async function openBrowser(): Promise<Browser> {
  const own = installed.find((path) => path && existsSync(path))
  const packed = own ? undefined : (await import('@sparticuz/chromium')).default
  return chromium.launch({
    executablePath: own ?? (await packed!.executablePath()),
    args: [
      ...(packed?.args.filter((arg) => !arg.startsWith('--headless')) ?? []),
      // It opens pages of this house only, and a container gives it no sandbox of its own.
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })
}
