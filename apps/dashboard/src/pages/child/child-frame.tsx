import { useEffect, useState, type ReactNode } from 'react'
import { demonstrationPeople } from '../../gateway/session.ts'
import { useChildLanguage } from './child-language.tsx'
import { leave } from './leave.ts'
import { ReadAloud } from './read-aloud.tsx'

/** What stands round each of the child's pages: the way out first, then the page, then who can help. */
export function ChildFrame({ page, synthetic, children }: { page: string; synthetic: boolean | undefined; children: ReactNode }) {
  const { t, language, speak } = useChildLanguage()
  const isTest = useIsTest(synthetic)
  useEscTwice()
  const other = language === 'da' ? 'en' : 'da'
  return (
    <div className="child">
      <header>
        <div className="child-bar">
          <button type="button" className="child-leave" onClick={leave}>
            {t.frame.leave}
          </button>
          <span className="child-leave-how">{t.frame.leaveHow}</span>
        </div>
        {isTest && (
          <p className="child-test" role="note">
            <strong>{t.frame.test}</strong> {t.frame.testExplained}
          </p>
        )}
        <div className="child-tools">
          <ReadAloud key={`${page} ${language}`} />
          <button type="button" className="child-small-button" lang={other} onClick={() => speak(other)}>
            {other === 'en' ? 'English' : 'Dansk'}
          </button>
        </div>
      </header>
      <main id="indhold">{children}</main>
      <footer className="child-foot">
        <p>
          <strong>{t.frame.danger}</strong>
        </p>
        <p>{t.frame.talk}</p>
        <p>
          <a href="/was">{t.frame.accessibility}</a>
        </p>
      </footer>
    </div>
  )
}

/** A child who finds the demonstration must not believe that somebody reads what she writes. */
function useIsTest(synthetic: boolean | undefined): boolean {
  const [isTest, setIsTest] = useState(synthetic ?? false)
  useEffect(() => {
    if (synthetic === undefined)
      void demonstrationPeople().then(
        (people) => setIsTest(people.length > 0),
        () => {},
      )
  }, [synthetic])
  return isTest
}

const twiceWithinMs = 1_500

function useEscTwice(): void {
  useEffect(() => {
    let last = -Infinity
    const onKey = ({ key, timeStamp, repeat }: KeyboardEvent) => {
      if (key !== 'Escape' || repeat) return
      if (timeStamp - last < twiceWithinMs) leave()
      last = timeStamp
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
