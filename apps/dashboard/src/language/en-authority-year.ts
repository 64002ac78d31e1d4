import type { Messages } from './language.tsx'

export const enAuthorityYear: Pick<Messages, 'authorityYear'> = {
  authorityYear: {
    title: (authority, year) => `Use of force in ${year}, ${authority}`,
    lead: (asOf) =>
      `The tables for the yearly report: all homes of the authority together and by type, none by itself. Data as of ${asOf}.`,
    all: 'All',
    open: 'Tables for the yearly report',
    unknown: 'not known',
    byType: 'By type of home',
    byTypeCaption: 'A number is the sum over the homes of the type.',
    bySection: 'By section',
    bySectionCaption: 'Measures; an episode may have several.',
    section: 'Section of the Act',
    note: '“Not known” means that a register did not answer, or that at least one home of the type has not delivered; it is never zero. Small numbers are not protected: do not let them stand alone when the report is published.',
    measures: {
      homes: 'Homes',
      homesWithReports: 'Homes with reports',
      reports: 'Reports',
      measures: 'Measures',
      notPermitted: 'Reports with force outside the law',
      late: 'Registered late',
      accountAttached: 'With the child’s account',
      guidanceAsked: 'Asked about guidance on complaining',
      guidanceGiven: 'Guidance on complaining given',
      monthsMissing: 'Months without report or declaration',
      complaintsFiled: 'Complaints filed',
      complaintsDecided: 'Complaints decided',
      complaintsUpheld: 'Complaints upheld',
      inspections: 'Inspections',
      childDays: 'Child-days',
    },
  },
}
