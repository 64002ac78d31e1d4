import { pictureOf, type FigureContent } from '@tilsynsblik/edition'
import { useLanguage } from '../../language/language.tsx'
import { publicAddress } from './addresses.ts'
import type { NationalFigures } from './figures.ts'
import { useTelling } from './use-telling.ts'

interface FigureActionsProps {
  figures: NationalFigures
  content: FigureContent
}

/** A figure as a picture that says where it comes from, and at an address of its own for other pages. */
export function FigureActions({ figures: { edition }, content }: FigureActionsProps) {
  const { t, language } = useLanguage()
  const { words, format } = useTelling()
  const a = t.national.actions
  const address = publicAddress(`/udgave/${edition.number}/figur/${content.id}.html`, language)
  const savePicture = async () => {
    const { savePng } = await import('./save-png.ts')
    const foot = {
      lines: [`Tilsynsblik, ${words.publishedOn(edition.number, format.dateOf(edition.publishedAt))} ${address}`],
      ...(edition.synthetic && { synthetic: words.page.synthetic }),
    }
    const name = ['tilsynsblik', content.id, `udgave-${edition.number}`, edition.synthetic && 'SYNTETISKE-DATA'].filter(Boolean).join('_')
    await savePng(`${name}.png`, pictureOf(content, foot)!)
  }
  return (
    <>
      {content.drawing && (
        <button type="button" className="button" onClick={() => void savePicture()}>
          {a.png} <span className="only-spoken">{content.title}</span>
        </button>
      )}
      <a href={address}>
        {words.page.permalink} <span className="only-spoken">{content.title}</span>
      </a>
      <details>
        <summary>
          {words.page.embed} <span className="only-spoken">{content.title}</span>
        </summary>
        <code className="breaks">{`<iframe src="${address}" title="${content.title}" width="100%" height="900"></iframe>`}</code>
      </details>
    </>
  )
}
