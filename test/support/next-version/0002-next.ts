import { Migration } from '@mikro-orm/migrations'

/** As the next version of the register might: what is added harms nobody who does not know it. */
export class Next extends Migration {
  override name = 'Next'

  override up(): void {
    this.addSql(`alter table incident add column next_version text null;`)
    this.addSql(`create index incident_next_version on incident (next_version);`)
  }
}
