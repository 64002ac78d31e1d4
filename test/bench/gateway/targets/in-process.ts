import { inProcess } from '@tilsynsblik/gateway'
import { benchFederation } from '../bench-gateway.ts'
import { startBenchSubgraphs } from '../bench-subgraphs.ts'
import { serveFederation } from './target-server.ts'

serveFederation(benchFederation(inProcess(await startBenchSubgraphs())))
