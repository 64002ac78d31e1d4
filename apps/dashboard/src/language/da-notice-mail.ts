/** Word by mail. */
export const daNoticeMail = {
  noticeMail: {
    title: { EDITIONS: 'Besked om nye udgaver på mail', QUARTERS: 'Besked om kvartaler på mail' },
    none: { EDITIONS: 'Få den også på mail', QUARTERS: 'Få advis om kvartaler på mail' },
    to: {
      EDITIONS: (address: string) => `Også på mail til ${address}`,
      QUARTERS: (address: string) => `Advis om kvartaler sendes også til ${address}`,
    },
    address: 'Mailadresse',
    help: {
      EDITIONS:
        'Mailen er et link til udgaven og intet andet. Et tomt felt stopper den. Adressen ser kun du, og den slettes, når du ikke længere vil have besked, eller når din rolle slutter.',
      QUARTERS:
        'Mailen er et link og et ord om, hvad der venter: ingen navne, ingen hjem, ingen tal. Et tomt felt stopper den. Adressen ser kun du, og den slettes, når din rolle slutter.',
    },
    save: 'Gem adressen',
    saved: 'Adressen er gemt.',
    stopped: 'Der kommer ingen mail mere, og adressen er slettet.',
    refusedShort: (address: string) => `Mail til ${address} bliver afvist`,
    refused: (time: string) => `Mailserveren afviste adressen ${time}, og der sendes ikke mere til den. Ret den, eller gem den igen.`,
  },
}
