/** Around the form: starting over, being away, sending, and the end. */
export const session = {
  "session.start-over": "Start over",
  "session.start-over.ask": "Start over?",
  "session.start-over.what": "All the answers you gave here will be erased.",
  "session.start-over.yes": "Yes, erase my answers",
  "session.start-over.no": "No, go back to the form",

  "session.away.title": "Are you still there?",
  "session.away.what":
    "Nobody has touched this form for a while. To keep your answers private, it will soon start over.",
  "session.away.left": "{seconds, plural, one {# second left} other {# seconds left}}",
  "session.away.more-time": "I need more time",
  "session.away.erase": "Erase these answers now",

  "session.staff-called": "We have called staff as well.",
  "session.call-staff.title": "Please tell a member of staff now",
  "session.call-staff.what": "We are still trying to call staff from here. Please do not wait for that.",

  "sending.now.title": "Sending your answers",
  "sending.now.what": "This takes a few seconds.",
  "sending.code": "Your code",
  "sending.not-yet.title": "Not sent yet. Please tell the desk.",
  "sending.not-yet.what":
    "Your answers could not reach the clinic's computer. They are still here, and we keep trying. Please leave this page open and show the code to the desk.",
  "sending.refused.title": "Your answers could not be sent. Please tell the desk.",
  "sending.refused.what":
    "Your answers are still here. Please leave this page open and show the code to the desk.",
  "sending.refused.show": "Show my answers",
  "sending.give-up": "For staff: erase and start over",
  "sending.give-up.ask": "For staff: erase these answers?",
  "sending.give-up.what":
    "The clinic does not have these answers. Once erased, they are gone, and the patient has to give them again.",
  "sending.give-up.yes": "Erase the answers",
  "sending.give-up.no": "Keep trying",
  "sending.give-up.keep": "Keep the answers",
  "sending.received.title": "Thank you. We have your answers.",
  "sending.received.give-back":
    "Please give the tablet back to the desk. A member of staff will talk with you.",
  "sending.received.leave": "You can leave this page now. A member of staff will talk with you.",
  "sending.received.finish": "Finish",
} as const;
