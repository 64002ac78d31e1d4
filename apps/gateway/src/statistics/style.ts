import { createHash } from 'node:crypto'

/** Ink, paper, one accent, as in the dashboard's tokens. All a public page needs: nothing is fetched. */
export const style = `
:root{color-scheme:light;font:1rem/1.5 'IBM Plex Sans','Segoe UI',Arial,sans-serif;color:#17191c;background:#fff}
body{max-width:64rem;margin:0 auto;padding:1rem clamp(.75rem,2vw,1.5rem)}
h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.25rem;line-height:1.3;margin:0;max-width:68ch}
a{color:#00528c}a:focus-visible,[tabindex]:focus-visible{outline:3px solid #00528c;outline-offset:2px}
.synthetic{display:inline-block;padding:.125rem .5rem;background:#17191c;color:#fff;font-weight:600;font-size:.8125rem}
.soft{color:#53585e;font-size:.875rem}
.box{background:#eaf2f8;padding:.5rem 1rem;margin-block:1rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;font-size:.875rem}dt{font-weight:600}dd{margin:0}
@media(max-width:40rem){dl{grid-template-columns:1fr}}
.figure{border-block-start:2px solid #17191c;padding-block:.5rem;margin-block:2rem}
.scroll{position:relative;overflow-x:auto;margin-block:.75rem}.scroll svg{display:block;min-width:40rem;width:100%;height:auto}
table{border-collapse:collapse;font-size:.875rem;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;padding-block:.25rem}
th,td{padding:.25rem .75rem .25rem 0;text-align:end;vertical-align:bottom;border-block-end:1px solid #dfe1e3}
th:first-child{text-align:start;white-space:nowrap}thead th{font-weight:600}tbody th{font-weight:400}
code{overflow-wrap:anywhere}li{margin-block:.25rem}
.tall{max-height:26rem;overflow:auto}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`

const styleHash = createHash('sha256').update(style).digest('base64')

/** A page of text, drawings and one style: no script, no form, nothing from anywhere. Only a figure may stand in a frame. */
export function policyOf({ framed }: { framed: boolean }): string {
  return `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors ${framed ? '*' : "'none'"}`
}
