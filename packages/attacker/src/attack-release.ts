import { insiderAttack } from './insider-attack.ts'
import { publishedSpace } from './published-space.ts'
import type { Finding, Release } from './release.ts'
import { spanAttack } from './span-attack.ts'
import { targetAttack } from './target-attack.ts'
import { targetsOf } from './targets.ts'

/**
 * Attacks everything that was published about some populations, as an outsider with a computer would: by linear algebra,
 * and by bounding every cell of up to three attributes. What it returns may not be published.
 *
 * @throws Error when published numbers contradict each other or their declaration: then the declaration is wrong
 */
export async function attackRelease(releases: readonly Release[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const release of releases) {
    const published = publishedSpace(release)
    const given = [...insiderAttack(release), ...spanAttack(release.population, published)]
    findings.push(...given)
    // Bounds take longer by far, and a release that gives numbers away is refused without them.
    if (given.length === 0)
      findings.push(...(await targetAttack(release.population, published.space, targetsOf(published.cells, published.unknowns))))
  }
  return findings
}
