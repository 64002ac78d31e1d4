import { useLanguage } from '../../language/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { RiskMethod } from './risk-method.tsx'

/** How the figures are made, in the words a reader needs to trust or distrust them. */
export function MethodPage() {
  const { t } = useLanguage()
  return (
    <>
      <PageHead large title={t.method.title} lead={t.method.lead} />
      <div className="prose">
        {t.method.sections.map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
      <RiskMethod />
    </>
  )
}
