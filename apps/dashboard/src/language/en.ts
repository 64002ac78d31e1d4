import { enAccess } from './en-access.ts'
import { enAttachment } from './en-attachment.ts'
import { enComplaintForms } from './en-complaint-forms.ts'
import { enAuthorityYear } from './en-authority-year.ts'
import { enComplaintLetter } from './en-complaint-letter.ts'
import { enComplaintRecord } from './en-complaint-record.ts'
import { enComplaints } from './en-complaints.ts'
import { enForm } from './en-form.ts'
import { enGlass } from './en-glass.ts'
import { enHome } from './en-home.ts'
import { enInspection } from './en-inspection.ts'
import { enNational } from './en-national.ts'
import { enNoticeMail } from './en-notice-mail.ts'
import { enNotificationCase } from './en-notification-case.ts'
import { enNotificationFigures } from './en-notification-figures.ts'
import { enNotificationForms } from './en-notification-forms.ts'
import { enNotifications } from './en-notifications.ts'
import { enOperations } from './en-operations.ts'
import { enOrientation } from './en-orientation.ts'
import { enOverviewSentences } from './en-overview-sentences.ts'
import { enOverview } from './en-overview.ts'
import { enPreparedness } from './en-preparedness.ts'
import { enQuality } from './en-quality.ts'
import { enRegister } from './en-register.ts'
import { enReport } from './en-report.ts'
import { enRisk } from './en-risk.ts'
import { enSession } from './en-session.ts'
import { enSignals } from './en-signals.ts'
import type { Messages } from './language.tsx'

/** English, complete by its type. Legal terms that only exist in Danish law keep their Danish name with a gloss. */
export const en: Messages = {
  ui: {
    loading: 'Loading …',
    retry: 'Try again',
    requestId: (id) => `Give this number if you ask about the error: ${id}`,
    sort: (descending) => (descending ? 'Sort, highest first' : 'Sort, lowest first'),
    pages: 'Pages of the list',
    previous: 'Previous',
    next: 'Next',
    firstPage: 'First page',
    nextPage: 'Next page',
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    showAll: 'Show all',
    yes: 'yes',
    no: 'no',
    all: 'All',
    everything: 'All',
    toStart: 'Go to your start page',
    findNumber: 'Find by case number',
    noNumber: 'No case here has that number. A case number has at least eight characters, such as 3f2a91bc.',
    foundNumber: (count: number) => (count === 1 ? '1 case has that number.' : `${count} cases have that number.`),
    caseNumber: 'Case number',
  },
  frame: {
    skip: 'Skip to content',
    menu: 'Pages',
    pages: {
      risk: 'Risk list',
      signals: 'Signals',
      homes: 'Homes',
      home: 'The home',
      department: 'The department',
      overviews: 'Quarterly overview',
      orientation: 'The year',
      national: 'The country',
      selection: 'Selection',
      inspections: 'Inspections',
      hitRate: 'Hit rate',
      work: 'Work',
      reports: 'Reports',
      inbox: 'Inbox',
      complaints: 'Complaints',
      appeals: 'Appeals',
      notifications: 'Notifications',
      notificationFigures: 'Notifications in figures',
      plans: 'Plans',
      returns: 'Months',
      quality: 'Data quality',
      access: 'Access log',
      operations: 'Operations',
      glass: 'Break-glass',
    },
    signOut: 'Sign out',
    synthetic: 'SYNTHETIC DATA',
    syntheticExplained: 'All children, homes and figures are invented.',
    dataAsOf: (time) => `Data as of ${time}`,
    method: 'How the figures are made',
    accessibility: 'Accessibility statement',
  },
  ...enSession,
  choose: {
    title: 'Choose who you are',
    lead: 'Use of force, complaints and notifications of concern at children’s homes, as those responsible see them. Each person sees their own part of the same country; there is no password.',
    caption: 'The people of the demonstration',
    who: 'Person',
    role: 'Role',
    sees: 'May see',
    refused: 'The login was refused.',
    refusedWhy: 'Either it was interrupted, or you have no role in Tilsynsblik.',
    complain: 'Are you a child or young, or do you help one? Here you can complain without signing in',
    signIn: 'Sign in',
    signInLead:
      'Tilsynsblik shows use of force, complaints and notifications of concern at children’s homes to those responsible for oversight.',
  },
  nothing: {
    title: 'There is no page for your role yet',
    lead: 'You are signed in, but this edition only has pages for oversight authorities, operating departments, homes, and those who follow the national figures.',
  },
  parts: {
    institutions: 'Homes',
    incidents: 'Use of force',
    complaints: 'Complaints',
    notifications: 'Notifications',
    oversight: 'Inspections',
  },
  problems: {
    missing: (parts) => `${parts} could not be fetched; the other figures are shown.`,
    incomplete: 'Part of the page could not be fetched; the rest is shown.',
    codes: {
      UNAUTHENTICATED: { title: 'You are not signed in', explanation: 'Your session has ended. Sign in again to see the page.' },
      FORBIDDEN: { title: 'Your role does not have this page', explanation: 'The page exists, but your rights do not cover it.' },
      NOT_FOUND: {
        title: 'There is no such page',
        explanation: 'Either the address is wrong, or what it points to lies outside your area.',
      },
      BAD_USER_INPUT: {
        title: 'The address cannot be read',
        explanation: 'One of the choices in the address makes no sense. Begin again from your start page.',
      },
      UNAVAILABLE: {
        title: 'The register does not answer',
        explanation: 'The figures of the page could not be fetched. Nothing is lost; try again in a moment.',
      },
      OFFLINE: { title: 'No connection', explanation: 'The server could not be reached. Check your network and try again.' },
      INTERNAL: {
        title: 'Something went wrong on our side',
        explanation: 'The error is recorded. Try again, and write to us if it persists.',
      },
    },
  },
  marks: {
    notReported: { short: 'no report', long: 'Not reported: neither reports nor a declared zero' },
    protected: { short: 'protected', long: 'Your role does not give access to this' },
    notFetched: { short: 'not fetched', long: 'The register did not answer' },
    noBasis: { short: '–', long: 'Nothing to reckon from' },
    suppressed: { short: '..', long: 'Hidden to protect individuals, or not published' },
  },
  figure: { more: 'More about the figure', updated: 'Last updated', next: 'Next update', sources: 'Sources' },
  freshness: {
    registers: {
      next: 'Continuously, as homes and authorities register',
      sources: 'Reports from homes, the register of complaints, notifications about homes, inspections',
    },
    overview: {
      next: 'When the next quarter is counted',
      sources: 'Reports from homes, the register of complaints, notifications about homes, inspections',
    },
  },
  csv: {
    saveXlsx: 'Download XLSX',
    save: 'Download CSV',
    period: 'Period',
    selection: 'Selection',
    dataAsOf: 'Data as of',
    basis: 'Basis',
  },
  period: { from: 'From', to: 'To' },
  homes: {
    title: (scope) => `Homes in ${scope}`,
    country: 'the whole country',
    controls: 'Choose homes',
    type: 'Type',
    allTypes: 'All types',
    search: 'Find name, municipality, operator',
    onlyWithoutReports: 'Only without reports',
    leadWithoutIncidents: (homes) => `${homes} homes. Use of force could not be fetched, so nothing is reckoned.`,
    leadReports: ({ reporting, homes, reports, count }) =>
      `${reporting} of ${homes} homes reported ${count} ${reports === 1 ? 'use of force' : 'uses of force'}`,
    leadMean: (mean) => `, ${mean}\u00A0per\u00A01,000 child-days.`,
    leadAbove: (above, count) =>
      above === 0 ? 'No home is certainly above the mean.' : `${count} ${above === 1 ? 'home is' : 'homes are'} certainly above the mean.`,
    leadSilent: (silent, count) => `Nothing was heard from ${count} ${silent === 1 ? 'home' : 'homes'}.`,
    caption: (title, period) => `${title}, ${period}. A number leads to the records it counts.`,
    columns: {
      navn: 'Home',
      type: 'Type',
      rate: 'Per\u00A01,000 child-days',
      indberetninger: 'Reports',
      'ikke-tilladt': 'Not per\u00ADmitted',
      redegoerelse: 'Child’s account',
      klager: 'Com\u00ADplaints',
      medhold: 'Upheld',
      underretninger: 'Notifi\u00ADcations',
      'for-sent': 'Regis\u00ADtered late',
      maaneder: 'Months zero / missing',
      tilsyn: 'Last inspection',
    },
    interval: '95% interval',
    neverInspected: 'none',
    shown: (shown, rows, all) => `Showing ${shown} of ${rows} homes${rows === all ? '' : ` (${all} without filter)`}.`,
    reading:
      'The interval (95%, exact) says where the true level of the home may lie; in small homes it is wide, and the dotted line is the mean. “No report” is not zero: the home has neither reported nor declared that nothing happened. “–”: nothing to reckon from.',
    noMatchTitle: 'No home matches the filter',
    noMatch: 'There are homes in the period, but none that match what you chose.',
    clearFilter: 'Remove the filter',
    noneTitle: 'No homes in the period',
    none: 'Your area had no open homes in the period you chose.',
    figure: (above, count, mean) =>
      above === 0
        ? `No home has its whole interval above the mean of ${mean}`
        : `${count} ${above === 1 ? 'home has its' : 'homes have their'} whole interval above the mean of ${mean}`,
    figureSubject: 'Uses of force per\u00A01,000 child-days against number of child-days.',
    figureReading: [
      'The numbers are those of the table above; each mark is a home. Small homes, where few events move much, stand to the left; large homes, whose level is better known, to the right.',
      'A square is a home whose lower limit already lies above the mean. It is a place to begin, not a verdict: homes with many honest reports may lie high, and a home that is silent lies low.',
      'The mean is reckoned over the homes that answered. Homes of different types may have different children; filter by type to compare like with like.',
    ],
    key: {
      above: 'whole interval above the mean',
      inside: 'interval holds or lies below the mean',
      unknown: 'not reported',
      mean: (mean) => `mean ${mean}`,
    },
    childDays: 'child-days in the period',
    perThousand: 'per\u00A01,000 child-days',
    csv: {
      number: 'Approval number',
      municipality: 'Municipality',
      operator: 'Operator',
      operatorKind: 'Kind of operator',
      places: 'Places',
      childDays: 'Child-days',
      answered: 'Answered',
      reports: 'Reports',
      measures: 'Measures',
      rate: 'Reports per\u00A01,000 child-days',
      lower: '95% lower limit',
      upper: '95% upper limit',
      children: 'Children subject to force',
      notPermitted: 'Reports with force not permitted',
      accountAttached: 'Child’s account attached',
      guidanceAsked: 'Asked about complaint guidance',
      guidanceGiven: 'Complaint guidance given',
      late: 'Registered late',
      declaredZero: 'Months declared zero',
      monthsMissing: 'Months missing',
      complaints: 'Complaints',
      upheld: 'Complaints upheld in full or in part',
      notifications: 'Notifications about the home',
      lastInspection: 'Last inspection',
      gravestFinding: 'Gravest finding at the last inspection',
    },
  },
  ...enComplaintForms,
  ...enComplaintRecord,
  ...enComplaints,
  ...enForm,
  ...enHome,
  ...enInspection,
  ...enNational,
  ...enNoticeMail,
  ...enNotificationCase,
  notificationFigures: enNotificationFigures,
  ...enNotificationForms,
  ...enNotifications,
  ...enOperations,
  ...enOrientation,
  ...enAuthorityYear,
  ...enComplaintLetter,
  ...enOverview,
  ...enOverviewSentences,
  ...enPreparedness,
  ...enQuality,
  ...enRegister,
  ...enAttachment,
  ...enReport,
  ...enAccess,
  ...enGlass,
  ...enRisk,
  ...enSignals,
}
