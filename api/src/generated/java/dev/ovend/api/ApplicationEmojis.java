// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ApplicationEmojiList;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.CreateApplicationEmojiRequest;
import dev.ovend.model.DataUri;
import dev.ovend.model.Emoji;
import dev.ovend.model.EmojiId;
import dev.ovend.model.UpdateApplicationEmojiRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Emojis that belong to an application.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class ApplicationEmojis {

  private static final Operation LIST_APPLICATION_EMOJIS = Operation.named("list_application_emojis");
  private static final Operation CREATE_APPLICATION_EMOJI = Operation.named("create_application_emoji");
  private static final Operation GET_APPLICATION_EMOJI = Operation.named("get_application_emoji");
  private static final Operation DELETE_APPLICATION_EMOJI = Operation.named("delete_application_emoji");
  private static final Operation UPDATE_APPLICATION_EMOJI = Operation.named("update_application_emoji");

  private final CallFactory calls;

  ApplicationEmojis(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the emojis of an application, at most 2,000.
   *
   * <p>See Discord Docs/emoji#list-application-emojis.
   */
  public Call<ApplicationEmojiList> list(ApplicationId application) {
    return Outgoing.of(LIST_APPLICATION_EMOJIS, application)
        .value(calls, ApplicationEmojiList.codec());
  }

  /**
   * Uploads an emoji that the application can use in every guild; at most 256 KiB.
   *
   * <p>See Discord Docs/emoji#create-application-emoji.
   */
  public Call<Emoji> create(ApplicationId application, CreateApplicationEmojiRequest body) {
    return Outgoing.of(CREATE_APPLICATION_EMOJI, application)
        .body(calls, body)
        .value(calls, Emoji.codec());
  }

  /**
   * Uploads an emoji that the application can use in every guild; at most 256 KiB.
   *
   * <p>See Discord Docs/emoji#create-application-emoji.
   */
  public Call<Emoji> create(ApplicationId application, String name, DataUri image) {
    return Outgoing.of(CREATE_APPLICATION_EMOJI, application)
        .body(calls, new CreateApplicationEmojiRequest(name, image))
        .value(calls, Emoji.codec());
  }

  /**
   * Gets an emoji of an application.
   *
   * <p>See Discord Docs/emoji#get-application-emoji.
   */
  public Call<Emoji> get(ApplicationId application, EmojiId emoji) {
    return Outgoing.of(GET_APPLICATION_EMOJI, application, emoji)
        .value(calls, Emoji.codec());
  }

  /**
   * Deletes an emoji of an application.
   *
   * <p>See Discord Docs/emoji#delete-application-emoji.
   */
  public Call<@Nullable Void> delete(ApplicationId application, EmojiId emoji) {
    return Outgoing.of(DELETE_APPLICATION_EMOJI, application, emoji)
        .nothing(calls);
  }

  /**
   * Renames an emoji of an application.
   *
   * <p>See Discord Docs/emoji#modify-application-emoji.
   */
  public Call<Emoji> update(
      ApplicationId application, EmojiId emoji, UpdateApplicationEmojiRequest body) {
    return Outgoing.of(UPDATE_APPLICATION_EMOJI, application, emoji)
        .body(calls, body)
        .value(calls, Emoji.codec());
  }

  /**
   * Renames an emoji of an application.
   *
   * <p>See Discord Docs/emoji#modify-application-emoji.
   */
  public Call<Emoji> update(
      ApplicationId application, EmojiId emoji, Consumer<UpdateApplicationEmojiRequest> body) {
    UpdateApplicationEmojiRequest filled = new UpdateApplicationEmojiRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_APPLICATION_EMOJI, application, emoji)
        .body(calls, filled)
        .value(calls, Emoji.codec());
  }
}
