import { useEffect, useRef, useState } from 'react'
import { useChildLanguage } from './child-language.tsx'
import { TextLine } from './child-fields.tsx'
import { placesFound } from './places-found.ts'

interface FindInListProps<Place> {
  label: string
  help?: string | undefined
  problem?: string | undefined
  places: readonly Place[]
  /** Where it is: shown beside the name, and searched too. */
  also?: ((place: Place) => string) | undefined
  typed: string
  onType: (typed: string) => void
  chosen: Place | null
  onChoose: (place: Place | null) => void
}

const mostShown = 6

/** Write a little of a name, and choose it from what fits. Plain buttons: they work for a finger, for Tab and for a screen reader. */
export function FindInList<Place extends { id: string; name: string }>(props: FindInListProps<Place>) {
  const { label, help, problem, places, also, typed, onType, chosen, onChoose } = props
  const { t } = useChildLanguage()
  const [justChosen, setJustChosen] = useState(false)
  if (chosen) return <Chosen name={nameOf(chosen, also)} focused={justChosen} onChange={() => onChoose(null)} />
  const found = placesFound(places, typed, also)
  const searched = typed.trim() !== '' && places.length > 0
  return (
    <>
      <TextLine label={label} help={help} problem={problem} value={typed} onChange={onType} spellCheck={false} />
      <p className="child-help" role="status">
        {searched && (found.length > mostShown ? t.list.more(mostShown) : t.list.found(found.length))}
      </p>
      {searched && found.length > 0 && (
        <ul className="child-found">
          {found.slice(0, mostShown).map((place) => (
            <li key={place.id}>
              <button
                type="button"
                onClick={() => {
                  setJustChosen(true)
                  onChoose(place)
                }}
              >
                {nameOf(place, also)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The button that was pressed is gone: what was chosen has the focus now. */
function Chosen({ name, focused, onChange }: { name: string; focused: boolean; onChange: () => void }) {
  const { t } = useChildLanguage()
  const change = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focused) change.current?.focus()
  }, [focused])
  return (
    <div className="child-chosen">
      <p>
        {t.list.chosen} <strong>{name}</strong>
      </p>
      <button type="button" className="child-small-button" ref={change} onClick={onChange}>
        {t.list.change}
      </button>
    </div>
  )
}

function nameOf<Place extends { name: string }>(place: Place, also: ((place: Place) => string) | undefined): string {
  return also ? `${place.name}, ${also(place)}` : place.name
}
