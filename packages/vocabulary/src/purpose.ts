/**
 * Why somebody looks at a record of a child: what the audit tells whoever asks who has seen it. Each document, job and import has
 * one purpose, so that no reading is without.
 */
export const purposes = [
  { code: 'REPORT', da: 'Registrere, rette og godkende magtanvendelse', en: 'Registering, correcting and approving use of force' },
  { code: 'FOLLOW_UP', da: 'Læse og følge op på en indberetning', en: 'Reading and following up a report' },
  { code: 'HOME', da: 'Følge et hjem', en: 'Following a home' },
  { code: 'OVERSIGHT', da: 'Føre tilsyn med hjemmet', en: 'Oversight of the home' },
  { code: 'MANAGEMENT', da: 'Følge afdelingens hjem', en: "Following the department's homes" },
  { code: 'COMPLAINT', da: 'Behandle en klage', en: 'Deciding a complaint' },
  { code: 'NOTIFICATION', da: 'Behandle en underretning', en: 'Dealing with a notification of concern' },
  { code: 'NOTIFYING', da: 'Underrette om et barn', en: 'Notifying of concern about a child' },
  { code: 'OWN', da: 'Barnets eller klagerens egen side', en: "The child's or complainant's own page" },
  { code: 'PREPAREDNESS', da: 'Hjemmets beredskab og barnets rettigheder', en: "The home's preparedness and the child's rights" },
  { code: 'INSIGHT', da: 'Se, hvem der har set barnet', en: 'Seeing who has seen the child' },
  { code: 'EXTRACT', da: 'Udtræk til barnet eller forældrene', en: 'Extract for the child or the guardians' },
  { code: 'FIGURES', da: 'Tælle til tal uden navne', en: 'Counting for figures without names' },
  { code: 'FORWARDING', da: 'Sende til dem, der skal have det (systemet)', en: 'Sending to those with a right to it (the system)' },
  { code: 'KEEPING', da: 'Opbevare, indlæse og slette (systemet)', en: 'Keeping, importing and erasing (the system)' },
] as const

export type Purpose = (typeof purposes)[number]['code']

/** By the name that the audit keeps. What is asked for under a break-glass seat has its prefix. */
export function purposeOf(name: string): Purpose | null {
  byName ??= new Map(Object.entries(names).flatMap(([purpose, list]) => list.split(/\s+/).map((each) => [each, purpose as Purpose])))
  return byName.get(name.startsWith(glassPrefix) ? name.slice(glassPrefix.length) : name) ?? null
}

/** Before the name of a document that was asked for under a break-glass seat. */
export const glassPrefix = 'break-glass:'

let byName: Map<string, Purpose> | undefined

const names: Readonly<Record<Purpose, string>> = {
  REPORT: `AddAttachments AddChildAccount ApproveReport CloseReport CorrectReport DeclareNil DiscardReportDraft KeepAttachment MarkCrime
    OrientGuardian RegisterReport RemoveAttachment ReopenReport ReportFormPage ReturnReport ReturnsPage SaveReportDraft VoidReport
    WithdrawAttachment WorkPage WriteSupplement AnswerCrime`,
  FOLLOW_UP: `AcknowledgeDelivery AddFollowUp CheckFollowUp FinishFollowUp GiveFeedback InboxPage NoticeList ReadAttachment ReadNotice ReportList ReportPage RetryDelivery`,
  HOME: 'Home ReportHomes',
  OVERSIGHT: `ApproveParameters AuthorityYear AssessmentRuns CancelAssessment CancelInspection CarryOutInspection CloseInspection CloseSelectionRound
    DecideHome FileFindings FinaliseInspection HitRatePage HomeBrief InspectionCasePage InspectionPlan ModelParameterList
    OpenSelectionRound PlanInspection ProposeParameters RaiseSignal ReplanInspection RequestAssessment ReviewSignal RiskList
    SelectionRoundPage SendToHearing SignalList SupervisorHomes`,
  MANAGEMENT: `CompileOrientation DataQuality DepartmentQuarter HoldOverview LiftOverviewHold LogUseDialogue MoveOverview NoticeMailOfQuarters Orient OrientationPage OverviewDifferences
    OverviewList OverviewNow OverviewPage OverviewQuestions ReadOversightNotice RemoveOverviewStory SignedOverview WriteOrientation
    WriteOverviewRemark WriteOverviewStory`,
  COMPLAINT: `AnswerHearing AnswerHomeHearing AppealDeskPage CaseworkerIntakePage ChildrenInHome CloseComplaint ComplaintCasePage
    ComplaintDeskPage ComplaintLetterPage ComplaintPathPage ComplaintReturnsPage DecideAppeal DecideComplaint DeclareComplaintReturn ForwardComplaint
    GuideGuardian HearHome HoldTalk HomeHearingsPage HomesToChoose LinkIncident NameHome ReadComplaintNotice ReceiveComplaint
    RecogniseChild RecordAppeal RecordComplaint ReportsToLink UnlinkIncident`,
  NOTIFICATION: `AddHypothesis AddSafetyPlan AddStatement AssessNotification CloseNotification ConsultPolice DecideNotification
    DeclineChildrensHouse EarlierNotifications HandOverNotification HoldConversation IdentifyChild InvestigateNotification
    LiftGuardianLock LockGuardian NotificationCasePage NotificationDeskPage OmitConversation PreparednessPlansPage
    ReadNotificationNotice RecordChildrensHouseReport RecordPoliceDeclined RecordPoliceInterview RecordPreparednessPlan
    ReferToChildrensHouse ReportToPolice SendNotificationReceipt SparChildrensHouse StartChildrensHouse StartSupport`,
  NOTIFYING: 'HomeIntakePage NotificationReceiptsPage ReceiveNotification',
  OWN: 'AddComplaintWords AppealComplaint FileComplaint MyCase MyComplaints PlacesToName WithdrawComplaint',
  PREPAREDNESS: `AddCertification AddGuidelineVersion AddHouseRules AddTraining EndEmployment PreparednessTab RecordReceipt
    RecordRightsTold RegisterEmployee SignReceipt`,
  INSIGHT: 'AccessPage ChildAccesses',
  EXTRACT: 'ExtractForChild ExtractForGuardian',
  FIGURES: `EditionNoticeList EditionRuns FollowEditions ForgetView MailNotices National NationalEdition NotificationStatistics ReadersOwn SaveView
    WithdrawEditionNote WriteEditionNote assess department-quarter draft-edition draw-groups edition-ground freeze-overviews national-facts
    open-edition operating-departments publish-edition quarter-comparison tell-edition watch-use weekly-use`,
  FORWARDING: `NoticesSince deliver follow-complaint follow-notification follow-report forget-complaint-outcome grave-events
    guardian-locks guardian-locks-of-complaints home-register home-scopes look-after-complaints mail-notice register-of-homes remind
    remind-of-cases tell-authorities tell-complaint-outcome tell-incident tell-overviews watch-grave-events`,
  KEEPING: 'break-glass demo erase import remove-past start',
}
