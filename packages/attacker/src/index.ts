export { attackRelease } from './attack-release.ts'
export { type EditionCounts, overEditions } from './editions.ts'
export { type PublishedSpace, publishedSpace, recoveredCells } from './published-space.ts'
export { type Attribute, type Finding, narrowestAllowed, type PublishedCount, type Release, type Spread } from './release.ts'
