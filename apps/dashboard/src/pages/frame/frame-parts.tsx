import { useLanguage } from '../../language/language.tsx'

export function SkipLink() {
  const { t } = useLanguage()
  return (
    <a className="skip" href="#indhold">
      {t.frame.skip}
    </a>
  )
}

/** On every screen and every printed page, so that no invented number is taken for a fact. */
export function SyntheticBand() {
  const { t } = useLanguage()
  return (
    <div className="synthetic" role="note">
      <strong>{t.frame.synthetic}</strong> {t.frame.syntheticExplained}
    </div>
  )
}

export function LanguageSwitch() {
  const { language, speak } = useLanguage()
  const other = language === 'da' ? 'en' : 'da'
  return (
    <button type="button" className="plain-button" lang={other} onClick={() => speak(other)}>
      {other === 'en' ? 'English' : 'Dansk'}
    </button>
  )
}

/** Whose page this is, how the figures are made, and how fresh they are. */
export function Footer({ dataAsOf, glass = false, signedIn = false }: { dataAsOf?: string; glass?: boolean; signedIn?: boolean }) {
  const { t, format } = useLanguage()
  return (
    <footer className="footer">
      <span>Tilsynsblik</span>
      {dataAsOf && <span>{t.frame.dataAsOf(format.dateTime(dataAsOf))}</span>}
      {glass && <a href="/noedadgang">{t.frame.pages.glass}</a>}
      {signedIn && <a href="/logget-ind">{t.ownSessions.title}</a>}
      <a href="/metode">{t.frame.method}</a>
      <a href="/was">{t.frame.accessibility}</a>
    </footer>
  )
}
