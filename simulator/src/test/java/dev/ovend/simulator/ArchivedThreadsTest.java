package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The lists of archived threads. */
class ArchivedThreadsTest {

  private static final String PUBLIC = "/threads/archived/public";
  private static final String PRIVATE = "/threads/archived/private";
  private static final String JOINED = "/users/@me/threads/archived/private";

  private final Fixture fixture = Fixture.unlimited();
  private final World world = fixture.world;
  private final Wire wire = fixture.wire;
  private final String channel = "/channels/" + fixture.channel;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void publicList_pages_newestArchivedFirst() throws Exception {
    List<String> ids = List.of(start(11), start(11), start(11), start(11), start(11));
    List<String> order = List.of(ids.get(2), ids.get(0), ids.get(4), ids.get(1));
    for (String id : order) {
      archive(id);
    }
    start(12);
    JsonNode first = wire.get(channel + PUBLIC + "?limit=3").json();
    String last = first.at("/threads/2/thread_metadata/archive_timestamp").asString();
    JsonNode second =
        wire.get(
                channel
                    + PUBLIC
                    + "?limit=3&before="
                    + URLEncoder.encode(last, StandardCharsets.UTF_8))
            .json();

    List<String> seen = new ArrayList<>(Answers.each(first.path("threads"), "/id"));
    assertThat(first.path("has_more").asBoolean()).isTrue();
    assertThat(second.path("has_more").asBoolean(true)).isFalse();
    seen.addAll(Answers.each(second.path("threads"), "/id"));
    assertThat(seen).containsExactlyElementsOf(order.reversed());
    assertThat(Answers.each(first.path("members"), "/id"))
        .containsExactlyElementsOf(Answers.each(first.path("threads"), "/id"));
  }

  @Test
  void publicList_before_takesAnyIsoTime() throws Exception {
    archive(start(11));

    assertThat(threads(PUBLIC + "?before=2020-01-01T00:00:00Z")).isEmpty();
    assertThat(threads(PUBLIC + "?before=2999-01-01T00:00:00.000")).hasSize(1);
    Answers.invalid(wire.get(channel + PUBLIC + "?before=5"), "/before", "DATE_TIME_TYPE_PARSE");
    Answers.error(wire.get(channel + PUBLIC + "?limit=1"), 400, 50035);
    Answers.error(wire.get(channel + PUBLIC + "?limit=101"), 400, 50035);
  }

  @Test
  void lists_holdTheirKindOnly() throws Exception {
    String open = start(11);
    String secret = start(12);
    archive(open);
    archive(secret);
    String left = start(12);
    archive(left);
    wire.patch("/channels/" + left, "{\"archived\":false}");
    wire.delete("/channels/" + left + "/thread-members/@me");
    archive(left);

    assertThat(threads(PUBLIC)).containsExactly(open);
    assertThat(threads(PRIVATE)).containsExactly(left, secret);
    assertThat(threads(JOINED)).containsExactly(secret);
  }

  @Test
  void joinedList_pagesById() throws Exception {
    List<String> ids = List.of(start(12), start(12), start(12));
    for (String id : ids.reversed()) {
      archive(id);
    }

    JsonNode first = wire.get(channel + JOINED + "?limit=2").json();
    assertThat(Answers.each(first.path("threads"), "/id")).containsExactly(ids.get(2), ids.get(1));
    assertThat(first.path("has_more").asBoolean()).isTrue();
    assertThat(threads(JOINED + "?limit=2&before=" + ids.get(1))).containsExactly(ids.get(0));
  }

  @Test
  void lists_withoutPermission_are50013() throws Exception {
    long role = world.botRole(fixture.guild, fixture.bot);
    world.setPermissions(fixture.guild, role);

    assertThat(wire.get(channel + PUBLIC).status()).isEqualTo(200);
    assertThat(wire.get(channel + JOINED).status()).isEqualTo(200);
    Answers.error(wire.get(channel + PRIVATE), 403, 50013);
    world.deny(fixture.channel, fixture.guild, Permission.READ_MESSAGE_HISTORY);
    Answers.error(wire.get(channel + PUBLIC), 403, 50013);
    Answers.error(wire.get(channel + JOINED), 403, 50013);
  }

  private String start(int type) throws Exception {
    String body = "{\"name\":\"talk\",\"type\":" + type + "}";
    return wire.post(channel + "/threads", body).json().path("id").asString();
  }

  private void archive(String id) throws Exception {
    assertThat(wire.patch("/channels/" + id, "{\"archived\":true}").status()).isEqualTo(200);
  }

  private List<String> threads(String list) throws Exception {
    return Answers.each(wire.get(channel + list).json().path("threads"), "/id");
  }
}
