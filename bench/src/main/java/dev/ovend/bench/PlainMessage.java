package dev.ovend.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message as a hand-written record for jackson-databind, with the fields of the samples. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlainMessage(
    int type,
    String content,
    List<PlainUser> mentions,
    List<String> mentionRoles,
    List<Object> attachments,
    List<Embed> embeds,
    Instant timestamp,
    @Nullable Instant editedTimestamp,
    long flags,
    List<Object> components,
    String id,
    String channelId,
    PlainUser author,
    boolean pinned,
    boolean mentionEveryone,
    boolean tts,
    @Nullable String webhookId,
    List<Reaction> reactions) {

  /** An embed. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Embed(
      String type,
      String title,
      String description,
      String url,
      int color,
      Instant timestamp,
      List<Field> fields,
      Footer footer) {}

  /** A field of an embed. */
  public record Field(String name, String value, boolean inline) {}

  /** The footer of an embed. */
  public record Footer(String text) {}

  /** A reaction. */
  public record Reaction(
      Emoji emoji,
      int count,
      CountDetails countDetails,
      List<String> burstColors,
      boolean meBurst,
      boolean me) {}

  /** An emoji. */
  public record Emoji(@Nullable String id, String name) {}

  /** How a count comes about. */
  public record CountDetails(int burst, int normal) {}
}
