package dev.ovend.scenarios;

import dev.ovend.model.*;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What a body needs beside what its constructor demands. */
final class Bodies {

  private static final Map<Class<?>, BiConsumer<Object, Samples>> FILLERS = new HashMap<>();

  static {
    add(CreateMessageRequest.class, (body, samples) ->
        body.content("Hello").addEmbed(Bodies::embed).addComponent(button()).nonce("1")
            .poll(new PollRequest(new PollQuestionRequest().text("Why?"), List.of())));
    add(UpdateMessageRequest.class, (body, samples) ->
        body.content("Hello again").addEmbed(Bodies::embed).addComponent(button()));
    add(ExecuteWebhookRequest.class, (body, samples) ->
        body.content("Hello").addEmbed(Bodies::embed));
    add(UpdateWebhookMessageRequest.class, (body, samples) -> body.content("Hello again"));
    add(ForumPostMessageRequest.class, (body, samples) -> body.content("First post"));
  }

  private Bodies() {}

  private static <T> void add(Class<T> type, BiConsumer<T, Samples> filler) {
    FILLERS.put(type, (body, samples) -> filler.accept(type.cast(body), samples));
  }

  /** Sets what makes {@code body} one that Discord takes. */
  static void fill(Object body, Samples samples) {
    FILLERS.getOrDefault(body.getClass(), (any, none) -> {}).accept(body, samples);
  }

  private static void embed(EmbedRequest embed) {
    embed.title("Report").description("All is well").addField(new EmbedFieldRequest("a", "b"));
  }

  private static ActionRow button() {
    return new ActionRow(List.of(new Button(ButtonStyle.PRIMARY).customId("ok").label("OK")));
  }
}
