package dev.ovend.model;

/** What Discord demands of polls beyond the limits of their single fields. */
final class PollRules {

  private PollRules() {}

  static void poll(PollRequest it, Checks checks) {
    if (it.question != null && !Checks.present(it.question.text)) {
      checks.violated("question.text", "BASE_TYPE_REQUIRED", "missing or blank");
    }
  }

  static void media(PollMediaRequest it, Checks checks) {
    if (it.emoji != null) {
      if (it.emoji.id == null && !Checks.present(it.emoji.name)) {
        checks.violated("emoji", "BASE_TYPE_REQUIRED", "neither id nor name");
      }
    } else if (!Checks.present(it.text)) {
      checks.violated("", "BASE_TYPE_REQUIRED", "neither text nor emoji");
    }
  }
}
