import installation from '../../../accessibility-statement.json'
import { daAccessibility } from '../../language/da-accessibility.ts'
import { enAccessibility } from '../../language/en-accessibility.ts'
import { useLanguage } from '../../language/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'

/** Few read it: its words come with it, in both languages. */
const texts = { da: daAccessibility, en: enAccessibility }

/** A draft: the statement itself is made in WAS-Tool by whoever runs the installation, who fills in accessibility-statement.json. */
export function AccessibilityPage() {
  const { language } = useLanguage()
  const c = texts[language]
  const { statement, phone, written } = installation
  return (
    <>
      <PageHead large title={c.title} lead={c.lead} />
      <div className="prose">
        <Notice>
          <p>
            <strong>{c.draft}</strong> {statement ? <a href={statement}>{c.statement}</a> : c.noStatement}
          </p>
        </Notice>
        <section>
          <h2>{c.conformity.heading}</h2>
          <p>{c.conformity.text}</p>
        </section>
        <section>
          <h2>{c.checked.heading}</h2>
          <p>{c.checked.how}</p>
          <List items={c.checked.pages} />
          <p>{c.checked.limits}</p>
        </section>
        <section>
          <h2>{c.unchecked.heading}</h2>
          <List items={c.unchecked.items} />
        </section>
        <section>
          <h2>{c.contact.heading}</h2>
          <p>{c.contact.lead}</p>
          <List items={[c.contact.phone(phone || c.contact.toFillIn), c.contact.written(written || c.contact.toFillIn)]} />
        </section>
      </div>
    </>
  )
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
