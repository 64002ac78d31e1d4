import { useLanguage } from '../language/language.tsx'

/** Says that what is typed is kept on the device, and throws it away when asked. */
export function KeptDraft({ isKept, forget }: { isKept: boolean; forget: () => void }) {
  const { t } = useLanguage()
  return (
    isKept && (
      <>
        <span className="small">{t.form.draftKept}</span>
        <button type="button" className="plain-button" onClick={forget}>
          {t.form.forgetDraft}
        </button>
      </>
    )
  )
}
