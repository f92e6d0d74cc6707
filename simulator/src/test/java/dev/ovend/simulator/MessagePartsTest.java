package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What Discord adds to the parts of a message. */
class MessagePartsTest {

  private final Fixture fixture = Fixture.unlimited();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void embed_shown_isRichAndItsFieldsSayWhetherTheyAreInline() throws Exception {
    JsonNode embed =
        created(
                "{'embeds':[{'title':'t','fields':["
                    + "{'name':'a','value':'b'},{'name':'c','value':'d','inline':true}]}]}")
            .at("/embeds/0");

    assertThat(embed)
        .isEqualTo(
            json(
                "{'title':'t','type':'rich','fields':["
                    + "{'inline':false,'name':'a','value':'b'},"
                    + "{'inline':true,'name':'c','value':'d'}]}"));
  }

  @Test
  void components_shown_haveIdsInTheirOrderBesideThoseThatWereSent() throws Exception {
    JsonNode components =
        created(
                "{'flags':32768,'components':[{'type':10,'content':'a'},"
                    + "{'type':17,'components':[{'type':9,'components':[{'type':10,'content':'b'}],"
                    + "'accessory':{'type':2,'style':1,'custom_id':'c'}}]},"
                    + "{'type':10,'id':2,'content':'d'}]}")
            .path("components");

    assertThat(components.findValues("id").stream().map(JsonNode::asInt))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    assertThat(components.at("/0/id").asInt()).isEqualTo(1);
    assertThat(components.at("/1/id").asInt()).isEqualTo(3);
    assertThat(components.at("/1/components/0/components/0/id").asInt()).isEqualTo(5);
    assertThat(components.at("/1/components/0/accessory/id").asInt()).isEqualTo(6);
    assertThat(components.at("/2/id").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':14}                | {'divider':true,'spacing':1,'type':14,'id':1}",
        "{'type':14,'spacing':2}    | {'divider':true,'spacing':2,'type':14,'id':1}",
        "{'type':17,'components':[]} |"
            + " {'accent_color':null,'spoiler':false,'type':17,'components':[],'id':1}",
        "{'type':17,'spoiler':true} | {'accent_color':null,'spoiler':true,'type':17,'id':1}",
        "{'type':10,'content':'a'}  | {'type':10,'content':'a','id':1}"
      })
  void component_withoutSomething_showsTheDefault(String sent, String shown) throws Exception {
    JsonNode message = created("{'flags':32768,'components':[" + sent + "]}");

    assertThat(message.at("/components/0")).isEqualTo(json(shown));
  }

  @Test
  void select_withoutLimits_takesOneValue() throws Exception {
    JsonNode select =
        created("{'components':[{'type':1,'components':[{'type':5,'custom_id':'u'}]}]}")
            .at("/components/0/components/0");

    assertThat(select.path("min_values").asInt()).isEqualTo(1);
    assertThat(select.path("max_values").asInt()).isEqualTo(1);
  }

  @Test
  void media_shown_haveIdsAndProxies() throws Exception {
    JsonNode components =
        created(
                "{'flags':32768,'components':["
                    + "{'type':12,'items':[{'media':{'url':'https://example.org/i.png'}}]},"
                    + "{'type':13,'file':{'url':'attachment://notes.txt'}}]}")
            .path("components");

    JsonNode item = components.at("/0/items/0");
    assertThat(item.path("description").isNull()).isTrue();
    assertThat(item.path("spoiler").asBoolean(true)).isFalse();
    assertThat(item.at("/media/id").asString()).matches("\\d+");
    assertThat(item.at("/media/proxy_url").asString()).isEqualTo("https://example.org/i.png");
    assertThat(components.at("/1/name").asString()).isEqualTo("notes.txt");
    assertThat(components.at("/1/file/id").asString()).matches("\\d+");
  }

  @Test
  void poll_shown_numbersItsAnswersAndEnds() throws Exception {
    JsonNode poll =
        created(
                "{'poll':{'question':{'text':'q'},'duration':2,'answers':["
                    + "{'poll_media':{'text':'a'}},{'poll_media':{'text':'b'}}]}}")
            .path("poll");

    assertThat(poll.path("answers"))
        .isEqualTo(
            json(
                "[{'answer_id':1,'poll_media':{'text':'a'}},"
                    + "{'answer_id':2,'poll_media':{'text':'b'}}]"));
    assertThat(poll.path("layout_type").asInt()).isEqualTo(1);
    assertThat(poll.path("allow_multiselect").asBoolean(true)).isFalse();
    assertThat(poll.path("results")).isEqualTo(json("{'is_finalized':false,'answer_counts':[]}"));
    assertThat(poll.has("duration")).isFalse();
    Instant expiry = Instant.ofEpochMilli(Times.parse("expiry", poll.path("expiry").asString()));
    assertThat(Duration.between(Instant.now(), expiry))
        .isBetween(Duration.ofMinutes(115), Duration.ofMinutes(121));
  }

  private JsonNode created(String body) throws Exception {
    Wire.Answer answer = fixture.wire.post(fixture.messages(), body.replace('\'', '"'));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode json(String text) {
    return Json.parse(text.replace('\'', '"').getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
