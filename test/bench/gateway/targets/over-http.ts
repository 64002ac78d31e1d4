import { overHttp } from '@tilsynsblik/gateway'
import { benchFederation } from '../bench-gateway.ts'
import { serveFederation, subgraphUrls } from './target-server.ts'

serveFederation(benchFederation(overHttp(subgraphUrls())))
