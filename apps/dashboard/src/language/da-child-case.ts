/** What the child's pages say of what happens after somebody was worried about her. */
export const daChildCase = {
  myCase: {
    open: 'Se, hvad der sker for mig',
    openExplained: 'Hvis kommunen har hørt, at du måske har brug for hjælp.',
    title: 'Det, der sker for dig',
    lead: 'Når nogen er bekymret for et barn, skal kommunen finde ud af, om barnet har brug for hjælp. Her kan du se, hvor langt de er.',
    none: 'Der er ikke noget her lige nu. Er du ked af noget eller bange for nogen, så sig det til en voksen, du stoler på.',
    away: 'Vi kan ikke se efter lige nu. Det er ikke din skyld. Prøv igen om lidt.',
    since: (day: string) => `Begyndt ${day}`,
    notYet: 'Ikke endnu',
    noSupport:
      'Det betyder ikke, at det, du har fortalt, er forkert. Du må gerne spørge hvorfor. Sker der noget nyt, eller har du brug for hjælp, så sig det til en voksen, du stoler på, eller ring til Børnetelefonen på 116 111.',
    rights: 'Når nogen fra kommunen vil tale med dig, må du altid have en voksen med, som du selv vælger.',
  },
}
