package dev.ovend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Discord demands of embeds beyond the limits of their single fields. */
final class EmbedRules {

  private static final int TOTAL = 6000;

  private EmbedRules() {}

  static void embed(EmbedRequest it, Checks checks) {
    if (!isVisible(it)) {
      checks.violated(
          "",
          "BASE_TYPE_REQUIRED",
          "empty (expected a title, description, field, author, footer or picture)");
    }
    if (it.fields == null) {
      return;
    }
    for (int i = 0; i < it.fields.size(); i++) {
      checks.notBlank("fields[" + i + "].name", it.fields.get(i).name);
      checks.notBlank("fields[" + i + "].value", it.fields.get(i).value);
    }
  }

  /* Discord does not say what it does about a url or a timestamp alone. */
  private static boolean isVisible(EmbedRequest it) {
    return Checks.present(it.title)
        || Checks.present(it.description)
        || Checks.present(it.fields)
        || Checks.present(it.url)
        || it.timestamp != null
        || it.author != null
        || it.footer != null
        || it.image != null
        || it.thumbnail != null
        || it.video != null
        || it.provider != null
        || it.hasOthers();
  }

  /** Checks the length of all embeds of one message together. */
  static void total(@Nullable List<EmbedRequest> embeds, Checks checks) {
    int total = embeds == null ? 0 : embeds.stream().mapToInt(EmbedRules::length).sum();
    if (total > TOTAL) {
      checks.violated(
          "embeds",
          "MAX_EMBED_SIZE_EXCEEDED",
          Checks.number(total) + " characters in all embeds (limit " + Checks.number(TOTAL) + ")");
    }
  }

  private static int length(EmbedRequest it) {
    int length = Checks.trimmed(it.title) + Checks.trimmed(it.description);
    if (it.fields != null) {
      for (EmbedFieldRequest field : it.fields) {
        length += Checks.trimmed(field.name) + Checks.trimmed(field.value);
      }
    }
    if (it.footer != null) {
      length += Checks.trimmed(it.footer.text);
    }
    if (it.author != null) {
      length += Checks.trimmed(it.author.name);
    }
    return length;
  }
}
