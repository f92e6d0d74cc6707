package dev.ovend.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Body;
import dev.ovend.core.Violation;
import dev.ovend.json.RawJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestDataTest {

  @Test
  void toJson_nothingSet_isEmpty() {
    assertThat(json(new CreateMessageRequest())).isEqualTo("{}");
  }

  @Test
  void toJson_setToAValueAndToNull_isSent() {
    UpdateGuildChannelRequest request =
        new UpdateGuildChannelRequest().name("a").topic(null).parentId(null).nsfw(false);

    assertThat(json(request))
        .isEqualTo("{\"name\":\"a\",\"topic\":null,\"nsfw\":false,\"parent_id\":null}");
    assertThat(request.topic()).isNull();
    assertThat(request.rtcRegion()).isNull();
  }

  @Test
  void toJson_setAgain_isTheLast() {
    assertThat(json(new CreateMessageRequest().content("a").content("b")))
        .isEqualTo("{\"content\":\"b\"}");
    assertThat(json(new CreateMessageRequest().content("a").content(null)))
        .isEqualTo("{\"content\":null}");
    assertThat(json(new CreateMessageRequest().content(null).content("a")))
        .isEqualTo("{\"content\":\"a\"}");
  }

  @Test
  void toJson_emptyList_isSent() {
    assertThat(json(new CreateMessageRequest().embeds(List.of()).components(null)))
        .isEqualTo("{\"embeds\":[],\"components\":null}");
  }

  @Test
  void toJson_clear_isNull() {
    assertThat(json(new CreateMessageRequest().clearAllowedMentions()))
        .isEqualTo("{\"allowed_mentions\":null}");
  }

  @Test
  void codec_readAndWritten_keepsUnsetAndNullApart() {
    for (String json :
        List.of("{}", "{\"topic\":null}", "{\"topic\":\"x\"}", "{\"position\":null}")) {
      UpdateGuildChannelRequest request =
          UpdateGuildChannelRequest.codec().decode(json.getBytes(UTF_8));

      assertThat(json(request)).isEqualTo(json);
    }
  }

  @Test
  void lists_changedByTheCaller_doNotChangeTheRequest() {
    List<EmbedRequest> embeds = new ArrayList<>(List.of(new EmbedRequest().title("a")));
    List<ModalComponent> components = new ArrayList<>();
    CreateMessageRequest message = new CreateMessageRequest().embeds(embeds);
    ModalRequest modal = new ModalRequest("id", "title", components);

    embeds.clear();
    components.add(new ModalTextDisplay("x"));

    assertThat(json(message)).isEqualTo("{\"embeds\":[{\"title\":\"a\"}]}");
    assertThat(modal.components()).isEmpty();
  }

  @Test
  void add_toAListThatWasGiven_extendsIt() {
    CreateMessageRequest request =
        new CreateMessageRequest()
            .embeds(List.of(new EmbedRequest().title("a")))
            .addEmbed(embed -> embed.title("b"))
            .addStickerId(StickerId.of("7"));

    assertThat(json(request))
        .isEqualTo("{\"embeds\":[{\"title\":\"a\"},{\"title\":\"b\"}],\"sticker_ids\":[\"7\"]}");
  }

  @Test
  void add_afterNull_startsANewList() {
    assertThat(json(new CreateMessageRequest().embeds(null).addEmbed(new EmbedRequest())))
        .isEqualTo("{\"embeds\":[{}]}");
  }

  @Test
  void other_unknownProperties_areSentAfterTheKnown() {
    CreateMessageRequest request = new CreateMessageRequest();
    request.other("zeta", RawJson.of("[1.50]"));
    request.other("beta", RawJson.of("null"));
    request.content("a");

    assertThat(json(request)).isEqualTo("{\"content\":\"a\",\"beta\":null,\"zeta\":[1.50]}");
    assertThat(CreateMessageRequest.codec().decode(request.toJson())).isEqualTo(request);
  }

  @Test
  void other_setAgain_isTheLast() {
    CreateMessageRequest request = new CreateMessageRequest();
    request.other("x", RawJson.of("1"));
    request.other("x", RawJson.of("2"));

    assertThat(json(request)).isEqualTo("{\"x\":2}");
  }

  @Test
  void equals_sameKindThatSendsTheSame_only() {
    CreateMessageRequest request = new CreateMessageRequest().content("a").tts(true);

    assertThat(request)
        .isEqualTo(new CreateMessageRequest().tts(true).content("a"))
        .hasSameHashCodeAs(new CreateMessageRequest().tts(true).content("a"))
        .isNotEqualTo(new CreateMessageRequest().content("a"))
        .isNotEqualTo(new CreateMessageRequest().content("a").tts(true).nonce(null))
        .isNotEqualTo(new UpdateMessageRequest().content("a"))
        .isNotEqualTo("a");
    assertThat(new CreateMessageRequest()).isNotEqualTo(new UpdateMessageRequest());
  }

  @Test
  void equals_otherFiles_areDifferent() {
    FilePart file = FilePart.of("a.txt", new byte[1]);

    assertThat(new CreateMessageRequest().file(file))
        .isEqualTo(new CreateMessageRequest().file(file))
        .isNotEqualTo(new CreateMessageRequest())
        .isNotEqualTo(new CreateMessageRequest().file(FilePart.of("a.txt", new byte[1])));
    assertThat(new UploadApplicationAttachmentRequest(file))
        .isEqualTo(new UploadApplicationAttachmentRequest(file))
        .isNotEqualTo(new UploadApplicationAttachmentRequest(FilePart.of("b.txt", new byte[1])));
  }

  @Test
  void toString_neverShowsContent() {
    CreateMessageRequest request =
        new CreateMessageRequest()
            .content("hunter2")
            .addEmbed(embed -> embed.title("hunter2"))
            .file(FilePart.of("a.png", "hunter2".getBytes(UTF_8)));

    assertThat(request.toString()).matches("CreateMessageRequest\\[\\d+ bytes of JSON]");
    assertThat(request.toBody().toString()).doesNotContain("hunter2");
    assertThat(new CreateMessageRequest().content("a").toBody())
        .hasToString("Body[application/json, 15 bytes]");
  }

  @Test
  void toBody_noFiles_isJson() {
    CreateMessageRequest request = new CreateMessageRequest().content("a");

    assertThat(request.toBody()).isEqualTo(Body.json(request.toJson()));
  }

  @Test
  void toBody_laterChanges_doNotReachIt() {
    CreateMessageRequest request = new CreateMessageRequest().content("a");
    Body body = request.toBody();

    request.content("b");

    assertThat(body).isEqualTo(Body.json("{\"content\":\"a\"}"));
  }

  @Test
  void violations_everyLevel_areCollectedWithTheirPlaces() {
    CreateMessageRequest request =
        new CreateMessageRequest()
            .content("🚀".repeat(2_001))
            .addEmbed(embed -> embed.title("x"))
            .addEmbed(embed ->
                embed
                    .title("x".repeat(257))
                    .footer(new EmbedFooterRequest().text("y".repeat(2_049))))
            .stickerIds(
                List.of(
                    StickerId.of("1"), StickerId.of("2"), StickerId.of("3"), StickerId.of("4")));

    assertThat(request.violations())
        .contains(
            new Violation("content", "BASE_TYPE_MAX_LENGTH", "2,001 characters (limit 2,000)"),
            new Violation("embeds[1].title", "BASE_TYPE_MAX_LENGTH", "257 characters (limit 256)"),
            new Violation(
                "embeds[1].footer.text", "BASE_TYPE_MAX_LENGTH", "2,049 characters (limit 2,048)"),
            new Violation("sticker_ids", "BASE_TYPE_BAD_LENGTH", "4 items (limit 3)"));
    assertThat(request.violations())
        .extracting(Violation::jsonPath)
        .doesNotContain("embeds[0].title");
  }

  @Test
  void violations_charactersBeyond16Bits_countOnce() {
    assertThat(new CreateMessageRequest().content("🚀".repeat(2_000)).violations())
        .extracting(Violation::jsonPath)
        .doesNotContain("content");
  }

  @Test
  void violations_numbersOutside_areNamed() {
    assertThat(new BanRequest().deleteMessageSeconds(604_801).violations())
        .contains(
            new Violation("delete_message_seconds", "NUMBER_TYPE_MAX", "604801 (limit 604,800)"));
    assertThat(new BanRequest().deleteMessageSeconds(-1).violations())
        .contains(new Violation("delete_message_seconds", "NUMBER_TYPE_MIN", "-1 (at least 0)"));
    assertThat(new BanRequest().deleteMessageSeconds(0).violations()).isEmpty();
  }

  @Test
  void violations_demandedButReadWithout_areNamed() {
    ModalRequest read = ModalRequest.codec().decode("{\"title\":\"t\"}".getBytes(UTF_8));

    assertThat(read.violations())
        .contains(
            new Violation("custom_id", "BASE_TYPE_REQUIRED", "missing"),
            new Violation("components", "BASE_TYPE_REQUIRED", "missing"));
  }

  @Test
  void lists_withNull_areRefused() {
    List<EmbedRequest> nulls = new ArrayList<>();
    nulls.add(null);

    assertThatThrownBy(() -> new CreateMessageRequest().embeds(nulls))
        .isInstanceOf(NullPointerException.class);
  }

  private static String json(RequestData request) {
    return new String(request.toJson(), UTF_8);
  }
}
