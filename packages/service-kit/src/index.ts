export { scopeOf, statement, type AuditedRecords, type ServiceContext } from './context.ts'
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
export { atOnce, type Statement, type Transaction } from './database/transaction.ts'
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
export { DomainError, maskError, missingPart, refused, type RefusalCode } from './errors.ts'
export { batched } from './graphql/batched.ts'
export { joined } from './graphql/joined.ts'
export { invalidInput, wrongState, type InvalidInput, type WrongState } from './graphql/outcome.ts'
export { connectionOf, pageOf, type Connection, type Page } from './graphql/page.ts'
export { scalars, wordScalar } from './graphql/scalars.ts'
export { ChangedRecords, importRecords, insertRecords, type Imported, type ImportTable } from './import-records.ts'
export { askGateway, askSeats, documentIdOf, gatewayAudience, mostSeats, seatsPath, servicePath } from './jobs/ask-gateway.ts'
export { enqueue, enqueueEach, MissingPart, type Job, type JobContext, type JobWish, type Seat } from './jobs/job.ts'
export { childMark, masterKeyOf, masterKeysByName, masterKeysIn, type MasterKeys } from './keys/master-keys.ts'
export { keysUrl, provisionKeys, type KeysAccess } from './keys/provision-keys.ts'
export {
  eraseExpired,
  eraseRecords,
  inOneNight,
  markArchived,
  markErased,
  mostErasedAtOnce,
  type ErasureMark,
  type KeptRecord,
  type KeptWords,
  type RecordArchive,
  type WantedWords,
} from './keys/retention.ts'
export { sealColumns } from './keys/seal-columns.ts'
export { isSealed, sealedColumns, sealedComment, sealedFile, sealedJson, sealedText } from './keys/sealed-columns.ts'
export { sealedOverhead, sealedValueIn } from './keys/sealed-value.ts'
export {
  keyMemoryMs,
  openTextKeys,
  unwrapped,
  wrappedKey,
  type RecordOfChild,
  type TextKeys,
  type TextKeySettings,
} from './keys/text-keys.ts'
export { erasedWords, type Sealer, type Words } from './keys/words.ts'
export { knownId } from './known-id.ts'
export { openLog, type Log } from './log.ts'
export { mailerOf, NotDelivered, readMailSettings, type Mail, type Mailer, type MailSettings } from './mail.ts'
export { addNotices, noticeList, noticesSince, readNotice, untold, type NewNotice, type NoticeAddress } from './notices.ts'
export { patienceOf } from './patience.ts'
export { mintPrincipal, verifyPrincipal, type Principal, type PrincipalKey } from './principal.ts'
export { repeatedly } from './repeatedly.ts'
export { closeServer } from './process/close-server.ts'
export { answerTooLarge, BodyTooLarge, bytesOf } from './process/request-body.ts'
export { runSubgraph } from './process/run-subgraph.ts'
export { serveSubgraph } from './process/serve-subgraph.ts'
export { insertRows, isEmpty, type Columns } from './rows.ts'
export { securityEvents, SecurityLog, type SecurityEvent, type SecurityNote } from './security-log.ts'
export { startSubgraph, type ServiceDefinition, type SignedRequest, type Subgraph, type SubgraphSettings } from './subgraph.ts'
export { whoHasSeen, whoHasSeenSql, type AccessRow } from './who-has-seen.ts'
export { writeFirst } from './write-first.ts'
