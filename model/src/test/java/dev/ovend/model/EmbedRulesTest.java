package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EmbedRulesTest {

  private static final Violation EMPTY =
      new Violation(
          "embeds[0]",
          "BASE_TYPE_REQUIRED",
          "empty (expected a title, description, field, author, footer or picture)");

  @Test
  void embed_onlyColorOrBlankTexts_isViolation() {
    assertThat(violations(it -> it.color(1L))).containsExactly(EMPTY);
    assertThat(violations(it -> it.title(" ").description("\n").fields(List.of())))
        .containsExactly(EMPTY);
  }

  @Test
  void embed_anyVisiblePart_isAccepted() {
    List<Consumer<EmbedRequest>> parts =
        List.of(
            it -> it.title("x"),
            it -> it.description("x"),
            it -> it.addField(new EmbedFieldRequest("x", "x")),
            it -> it.author(author -> author.name("x")),
            it -> it.footer(footer -> footer.text("x")),
            it -> it.image(image -> image.url("https://example.com/a.png")),
            it -> it.thumbnail(image -> image.url("https://example.com/a.png")),
            it -> it.timestamp(Instant.EPOCH));
    assertThat(parts).allSatisfy(part -> assertThat(violations(part)).isEmpty());
  }

  @Test
  void embed_blankFieldNameOrValue_isViolation() {
    assertThat(
            violations(it ->
                it.addField(new EmbedFieldRequest("x", " "))
                    .addField(new EmbedFieldRequest("", "x"))
                    .addField(new EmbedFieldRequest("\u200b", "\u200b"))))
        .containsExactly(
            new Violation("embeds[0].fields[0].value", "BASE_TYPE_REQUIRED", "blank"),
            new Violation("embeds[0].fields[1].name", "BASE_TYPE_REQUIRED", "blank"));
  }

  @Test
  void total_6000CharactersInAllParts_isAccepted() {
    assertThat(full(100).violations()).isEmpty();
  }

  @Test
  void total_over6000Characters_isViolation() {
    assertThat(full(101).violations())
        .containsExactly(
            new Violation(
                "embeds",
                "MAX_EMBED_SIZE_EXCEEDED",
                "6,001 characters in all embeds (limit 6,000)"));
  }

  @Test
  void total_whiteSpaceAround_isNotCounted() {
    CreateMessageRequest message = full(100);
    message.addEmbed(it -> it.image(image -> image.url("https://e.com/a")).title("   "));
    assertThat(message.violations()).isEmpty();
  }

  @Test
  void total_inInteractionAnswer_isNamedByItsPath() {
    InteractionMessageRequest data = new InteractionMessageRequest();
    data.addEmbed(it -> it.description("x".repeat(4000)));
    data.addEmbed(it -> it.description("x".repeat(2001)));
    MessageCallbackRequest callback =
        new MessageCallbackRequest(InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE).data(data);
    assertThat(callback.violations())
        .extracting(Violation::jsonPath)
        .containsExactly("data.embeds");
  }

  /** Returns a message whose embeds have 5,900 characters and those of one title. */
  private static CreateMessageRequest full(int title) {
    return new CreateMessageRequest()
        .addEmbed(it ->
            it.description("😀".repeat(3900))
                .footer(footer -> footer.text("x".repeat(500)))
                .author(author -> author.name("x".repeat(200))))
        .addEmbed(it ->
            it.title("x".repeat(title))
                .addField(new EmbedFieldRequest("x".repeat(200), "x".repeat(1000)))
                .addField(new EmbedFieldRequest("x".repeat(50), "x".repeat(50))));
  }

  private static List<Violation> violations(Consumer<EmbedRequest> embed) {
    return new CreateMessageRequest().addEmbed(embed).violations();
  }
}
