/** The letter with which a municipality tells what it has decided of a complaint. */
export const daComplaintLetter = {
  complaintLetter: {
    open: 'Brev med afgørelsen',
    back: 'Tilbage til klagen',
    noneTitle: 'Der er intet brev',
    none: 'Et brev bliver til, når klagen er afgjort. Måske er den ikke afgjort endnu, eller den er ikke jeres.',
    toName: (name: string) => `Til ${name}`,
    toComplainant: 'Til den, der har klaget',
    title: 'Afgørelse af en klage over magtanvendelse',
    lead: (day: string) => `Vi modtog klagen den ${day}, og vi har nu taget stilling til den.`,
    about: (subjects: string) => `Klagen handler om: ${subjects}.`,
    decision: 'Afgørelsen',
    ground: 'Hvorfor',
    appeal: 'Hvis du er uenig',
    appealUntil: (day: string) => `Fristen for at klage over afgørelsen er den ${day}.`,
    regards: 'Venlig hilsen',
  },
}
