package dev.ovend.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What Discord demands of the names of webhooks. */
final class WebhookRules {

  private static final List<String> RESERVED = List.of("clyde", "discord");

  private WebhookRules() {}

  static void webhook(CreateWebhookRequest it, Checks checks) {
    name("name", it.name, checks);
  }

  static void webhook(UpdateWebhookRequest it, Checks checks) {
    name("name", it.name, checks);
  }

  static void webhook(UpdateWebhookWithTokenRequest it, Checks checks) {
    name("name", it.name, checks);
  }

  static void name(String field, @Nullable String name, Checks checks) {
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    for (String word : RESERVED) {
      if (lower.contains(word)) {
        checks.violated(
            field, "USERNAME_INVALID_CONTAINS", name + " (must not contain " + word + ")");
      }
    }
  }
}
