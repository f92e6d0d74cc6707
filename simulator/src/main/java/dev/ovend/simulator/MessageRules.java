package dev.ovend.simulator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a message that is sent must look like.
 *
 * <p>See Discord Docs/Message Object, Embed Limits and Allowed Mentions.
 */
final class MessageRules {

  private static final int MAX_CONTENT = 2000;
  private static final int MAX_NONCE = 25;
  private static final int MAX_STICKERS = 3;
  private static final int MAX_FILES = 10;
  private static final int MAX_EMBEDS = 10;
  private static final int MAX_EMBED_TEXT = 6000;
  private static final int MAX_TITLE = 256;
  private static final int MAX_DESCRIPTION = 4096;
  private static final int MAX_FIELDS = 25;
  private static final int MAX_FIELD = 1024;
  private static final int MAX_FOOTER = 2048;
  private static final int MAX_COLOR = 0xFFFFFF;
  private static final int MAX_MENTIONS = 100;
  private static final Set<String> PARSED = Set.of("everyone", "roles", "users");

  private MessageRules() {}

  /** Starts to check a message that comes with {@code files} files. */
  static Form form(ObjectNode message, int files) {
    Form form = Form.of(message).text("content", 0, MAX_CONTENT).list("embeds", 0, MAX_EMBEDS);
    form.list("sticker_ids", 0, MAX_STICKERS).ids("sticker_ids");
    nonce(form, message.get("nonce"));
    if (files > MAX_FILES) {
      form.blameLength("attachments", 0, MAX_FILES);
    }
    embeds(form, message.path("embeds"));
    return form.nested("allowed_mentions", MessageRules::mentions);
  }

  private static void nonce(Form form, @Nullable JsonNode nonce) {
    if (nonce == null || nonce.isNull()) {
      return;
    }
    if (!nonce.isString() && !nonce.isIntegralNumber()) {
      form.blame("nonce", "NONCE_TYPE_INVALID", "Nonce must be a string or an integer.");
    } else if (nonce.asString().length() > MAX_NONCE) {
      form.blameLength("nonce", 0, MAX_NONCE);
    }
  }

  private static void embeds(Form form, JsonNode embeds) {
    form.each("embeds", MessageRules::embed);
    int length = 0;
    for (JsonNode embed : embeds) {
      length += length(embed, "/title", "/description", "/footer/text", "/author/name");
      for (JsonNode field : embed.path("fields")) {
        length += length(field, "/name", "/value");
      }
    }
    if (length > MAX_EMBED_TEXT) {
      form.blame(
          "embeds",
          "MAX_EMBED_SIZE_EXCEEDED",
          "Embed size exceeds maximum size of " + MAX_EMBED_TEXT);
    }
  }

  private static void embed(Form embed) {
    embed.text("title", 0, MAX_TITLE).text("description", 0, MAX_DESCRIPTION);
    embed.integer("color", 0, MAX_COLOR).list("fields", 0, MAX_FIELDS);
    embed.each(
        "fields",
        field ->
            field.required("name", "value").text("name", 0, MAX_TITLE).text("value", 0, MAX_FIELD));
    embed.nested("footer", footer -> footer.required("text").text("text", 0, MAX_FOOTER));
    embed.nested("author", author -> author.required("name").text("name", 0, MAX_TITLE));
  }

  private static void mentions(Form mentions) {
    int index = 0;
    Set<String> parsed = new HashSet<>();
    for (JsonNode kind : mentions.field("parse")) {
      if (!PARSED.contains(kind.asString(""))) {
        mentions.blame(
            "parse." + index,
            "BASE_TYPE_CHOICES",
            "Value must be one of {'everyone', 'roles', 'users'}.");
      }
      parsed.add(kind.asString(""));
      index++;
    }
    for (String kind : List.of("users", "roles")) {
      mentions.list(kind, 0, MAX_MENTIONS).ids(kind);
      if (parsed.contains(kind) && !mentions.field(kind).isEmpty()) {
        mentions.blame(
            "",
            "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
            "parse:[\"" + kind + "\"] and " + kind + ": [ids...] are mutually exclusive.");
      }
    }
  }

  private static int length(JsonNode node, String... texts) {
    int length = 0;
    for (String text : texts) {
      length += node.at(text).asString("").strip().length();
    }
    return length;
  }
}
