import { graphql } from '../../graphql/gql.ts'

graphql(`
  fragment EarlierList on EarlierNotifications {
    count
    newestAt
    withoutAction
    reassessment
    nodes {
      id
      receivedAt
      notifier
      kind
      acute
      state
      decision
      supportStartedOn
    }
  }
`)

export const EarlierNotificationsDocument = graphql(`
  query EarlierNotifications($childId: ID!) @personas(allow: [caseworker]) {
    earlierNotifications(childId: $childId) {
      ...EarlierList
    }
  }
`)

export const NotificationCasePage = graphql(`
  query NotificationCasePage($id: ID!) @personas(allow: [caseworker]) {
    notificationCase(id: $id) {
      ...NotificationRecord
      ...NotificationTracks
      ...NotificationDecisions
    }
  }
`)

graphql(`
  fragment NotificationRecord on NotificationCase {
    id
    state
    version
    allowedActions
    receivedAt
    notifier
    notifierName
    notifiedBy
    kinds
    psychologicalForm
    suspected
    childId
    whoIsIt
    institution {
      id
      name
    }
    happenedInHome
    words
    observation
    otherKnowledge
    guardianInformed
    guardianReason
    leaderInformed
    leaderReason
    adviser
    secondAdviser
    adviserChanges
    plan {
      step
      state
      required
      doneAt
      doneBy
      dueAt
      overdue
      reason
    }
    earlier {
      ...EarlierList
    }
    timeline {
      at
      by
      action
      state
      text
    }
  }
`)

graphql(`
  fragment NotificationTracks on NotificationCase {
    statements {
      id
      at
      by
      on
      kind
      text
      toWhom
    }
    conversation {
      state
      required
      talks {
        at
        by
        on
        withWhom
        companion
        companionName
        rightsTold
        guardianPresent
        nonVerbalSigns
        text
      }
      omittedBecause
      omittedText
      omittedLeader
    }
    police {
      state
      contacts {
        at
        by
        action
        on
        advice
        crime
        despiteAdvice
        text
      }
      waitingDays
      safetyPlanMissing
      safetyPlans {
        from
        until
        text
        by
      }
    }
    childrensHouse {
      state
      contacts {
        at
        by
        action
        on
        text
      }
      waitingDays
      recommendation
    }
    guardianLock {
      on
      locks {
        onSince
        setBy
        why
        offSince
        liftedBy
        liftedWhy
        leader
      }
    }
  }
`)

graphql(`
  fragment NotificationDecisions on NotificationCase {
    receipt {
      reachesHere
      channel
      text
      dueOn
      sentOn
      overdue
    }
    assessment {
      assessedAt
      by
      hours
      late
      danger
      acute
      acuteAction
      reasons
      participants
      disagreement
    }
    examination {
      at
      by
      examination
      reasons
    }
    decision {
      at
      by
      decision
      reasons
      adviceFollowed
      adviceReason
    }
    support {
      kind
      startedOn
      days
    }
    closing {
      at
      by
      reason
      note
      leader
      feedback
    }
    hypotheses {
      id
      at
      by
      hypothesis
      speaksFor
      speaksAgainst
    }
    handOvers {
      at
      by
      from
      to
      second
      note
    }
  }
`)
