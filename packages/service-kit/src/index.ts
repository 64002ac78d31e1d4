export { preparedStatement, scopeOf, statement, type AuditedRecords, type ServiceContext } from './context.ts'
export { auditChainSql, auditHash } from './database/audit-chain.ts'
export {
  dropDatabase,
  openForMigration,
  prepareDatabase,
  provision,
  withDatabase,
  type DatabaseAccess,
  type ServiceDatabase,
} from './database/provision.ts'
export { editionTables } from './database/edition-tables.ts'
export { noticePolicies, noticeProperties } from './database/notice-table.ts'
export {
  anybody,
  everybody,
  everything,
  isReadBy,
  own,
  rowPolicies,
  type Reach,
  type RowPolicy,
  type TableAccess,
} from './database/row-policy.ts'
export {
  draftEdition,
  editionDraft,
  editionId,
  holdsDemoRows,
  openFrozenEdition,
  publishedTables,
  type CountedRecords,
  type DrawnEdition,
  type EditionFigure,
  type EditionWish,
  type FigureMeaning,
  type FrozenDraft,
  type PublishedFigure,
  type PublishedTable,
} from './edition.ts'
export { DomainError, maskError, refused, type RefusalCode } from './errors.ts'
export { batched } from './graphql/batched.ts'
export { joined } from './graphql/joined.ts'
export { invalidInput, wrongState, type InvalidInput, type WrongState } from './graphql/outcome.ts'
export { connectionOf, pageOf, type Connection, type Page } from './graphql/page.ts'
export { scalars, wordScalar } from './graphql/scalars.ts'
export { ChangedRecords, importRecords, insertRecords, type Imported, type ImportTable } from './import-records.ts'
export { askGateway, documentIdOf, gatewayAudience, servicePath } from './jobs/ask-gateway.ts'
export { enqueue, MissingPart, type Job, type JobContext, type JobWish } from './jobs/job.ts'
export { knownId } from './known-id.ts'
export { openLog, type Log } from './log.ts'
export { addNotices, noticeList, noticesSince, readNotice, untold, type NewNotice, type NoticeAddress } from './notices.ts'
export { patienceOf } from './patience.ts'
export { mintPrincipal, verifyPrincipal, type Principal, type PrincipalKey } from './principal.ts'
export { runSubgraph } from './process/run-subgraph.ts'
export { serveSubgraph } from './process/serve-subgraph.ts'
export { insertRows, isEmpty, type Columns } from './rows.ts'
export { startSubgraph, type ServiceDefinition, type SignedRequest, type Subgraph, type SubgraphSettings } from './subgraph.ts'
export { writeFirst } from './write-first.ts'
