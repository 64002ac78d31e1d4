import { riskDomains, riskIndicators } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { riskMethod } from './indicator-texts.ts'

const parts = ['words', 'formula', 'source', 'window', 'cap', 'missing', 'limits'] as const

/** How the risk score is made, one section an indicator; each can be linked to by the indicator's name. */
export function RiskMethod() {
  const { language } = useLanguage()
  const method = riskMethod[language]
  return (
    <div className="risk-method">
      <section id="risikomodel" className="prose" aria-labelledby="risikomodel-navn">
        <h2 id="risikomodel-navn">{method.heading}</h2>
        {[...method.paragraphs, method.parameters].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <ul>
          {riskIndicators.map((indicator) => (
            <li key={indicator.code}>
              <a href={`#${indicator.code.toLowerCase()}`}>{indicator[language]}</a>
            </li>
          ))}
        </ul>
      </section>
      {riskIndicators.map(({ code, domain, ...names }) => (
        <section key={code} id={code.toLowerCase()} aria-labelledby={`${code}-navn`}>
          <h3 id={`${code}-navn`}>
            {names[language]} <span className="soft">· {riskDomains.find((one) => one.code === domain)![language]}</span>
          </h3>
          <dl>
            {parts.map((part) => (
              <div key={part}>
                <dt>{method.labels[part]}</dt>
                <dd className={part === 'formula' ? 'formula' : undefined}>
                  {part === 'window' ? method.window[domain === 'ORGANISATION' ? 'staff' : 'quarters'] : method.indicators[code][part]}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {[method.sureness, method.funnel].map(({ heading, paragraphs }) => (
        <section key={heading} className="prose">
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  )
}
