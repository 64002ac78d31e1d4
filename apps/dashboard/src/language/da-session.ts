/** A session that ends, and the reader's own sessions. */
export const daSession = {
  session: {
    ending: 'Om højst to minutter bliver du logget ud.',
    endingWhy: 'Det sker efter en halv time uden aktivitet, og efter ti timer i alle tilfælde.',
    over: 'Du er logget ud',
    overWhy: 'Din session er udløbet eller afsluttet. Siden viser ikke længere noget fra registrene.',
    draftsWait: 'Kladder, der er gemt på denne enhed, ligger her, når du logger ind igen.',
    again: 'Log ind igen',
  },
  ownSessions: {
    title: 'Hvor du er logget ind',
    lead: 'Er der en, du ikke kender, så afslut den, og sig det til din arbejdsplads. Sessionen slutter med det samme, også hvis nogen bruger den.',
    caption: (count: number) => (count === 1 ? 'Én session' : `${count} sessioner`),
    device: 'Enhed',
    since: 'Logget ind',
    seen: 'Sidst brugt',
    end: 'Afslut',
    isThis: 'Denne her',
    againFirst: 'Før du kan afslutte en anden, skal du bekræfte, at det er dig.',
    endOthers: 'Afslut alle andre',
    ended: (count: number) => (count === 1 ? 'Sessionen er afsluttet.' : `${count} sessioner er afsluttet.`),
    wasEnded: 'Den session var allerede slut.',
    failed: 'Den blev ikke afsluttet. Prøv igen.',
  },
}
