import { runSubgraph } from '@tilsynsblik/service-kit'
import { notifications } from './service.ts'

await runSubgraph(notifications)
