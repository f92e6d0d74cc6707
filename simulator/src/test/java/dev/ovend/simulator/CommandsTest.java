package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Commands that are replaced together or changed alone. */
class CommandsTest {

  private static final String DAY = "{\"name\":\"day\",\"description\":\"tells the day\"}";
  private static final String NIGHT = "{\"name\":\"night\",\"description\":\"tells the night\"}";

  private final Fixture fixture = Fixture.unlimited();
  private final Wire wire = fixture.wire;
  private final String application = "/applications/" + fixture.bot;

  @AfterEach
  void close() {
    fixture.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void overwrite_keepsIdsOfSameNamesAndDropsTheOthers(boolean ofGuild) throws Exception {
    String path = path(ofGuild);
    JsonNode first = put(path, DAY, NIGHT).json();
    Wire.Answer second =
        put(path, "{\"name\":\"noon\",\"description\":\"c\"}", DAY.replace("tells", "names"));

    assertThat(second.status()).isEqualTo(200);
    assertThat(Answers.each(second.json(), "/name")).containsExactly("noon", "day");
    assertThat(second.json().at("/1/id")).isEqualTo(first.at("/0/id"));
    assertThat(second.json().at("/1/version")).isNotEqualTo(first.at("/0/version"));
    assertThat(second.json().at("/1/description").asString()).isEqualTo("names the day");
    assertThat(second.json().at("/0").has("guild_id")).isEqualTo(ofGuild);
    assertThat(wire.get(path).json()).isEqualTo(second.json());
    assertThat(put(path).json()).isEmpty();
    assertThat(wire.get(path).json()).isEmpty();
  }

  @Test
  void overwrite_globalAndGuild_areApart() throws Exception {
    put(path(false), DAY);
    put(path(true), NIGHT);

    assertThat(Answers.each(wire.get(path(false)).json(), "/name")).containsExactly("day");
    assertThat(Answers.each(wire.get(path(true)).json(), "/name")).containsExactly("night");
  }

  @Test
  void overwrite_sameNameOfAnotherType_isAnotherCommand() throws Exception {
    Wire.Answer answer = put(path(false), DAY, "{\"name\":\"day\",\"type\":3}");

    assertThat(Answers.each(answer.json(), "/type")).containsExactly("1", "3");
  }

  @Test
  void overwrite_oneIsWrong_namesItAndChangesNothing() throws Exception {
    String path = path(false);
    put(path, DAY);
    Wire.Answer answer = put(path, NIGHT, "{\"name\":\"Bad Name\"}", "7");

    Answers.invalid(answer, "/1/name", "APPLICATION_COMMAND_INVALID_NAME");
    Answers.invalid(answer, "/1/description", "BASE_TYPE_REQUIRED");
    Answers.invalid(answer, "/2/name", "BASE_TYPE_REQUIRED");
    assertThat(Answers.each(wire.get(path).json(), "/name")).containsExactly("day");
    Answers.error(wire.send(Wire.json("PUT", wire.to(path), "{}")), 400, 50035);
  }

  @Test
  void overwrite_sameNameTwice_is50035() throws Exception {
    Answers.invalid(put(path(false), DAY, NIGHT, DAY), "", "APPLICATION_COMMANDS_DUPLICATE_NAME");

    assertThat(wire.get(path(false)).json()).isEmpty();
  }

  @Test
  void options_wrong_areNamedByTheirWay() throws Exception {
    String options =
        "[{\"type\":1,\"name\":\"add\",\"description\":\"a\",\"options\":["
            + "{\"type\":3,\"name\":\"Text\",\"description\":\"b\"}]},"
            + "{\"type\":3,\"description\":\"\"}]";
    Wire.Answer answer =
        wire.post(
            path(false), "{\"name\":\"x\",\"description\":\"y\",\"options\":" + options + "}");

    Answers.invalid(answer, "/options/0/options/0/name", "APPLICATION_COMMAND_INVALID_NAME");
    Answers.invalid(answer, "/options/1/name", "BASE_TYPE_REQUIRED");
    Answers.invalid(answer, "/options/1/description", "BASE_TYPE_BAD_LENGTH");
  }

  @Test
  void edit_oneField_keepsTheOthersAndChecksTheNew() throws Exception {
    JsonNode made = wire.post(path(false), DAY).json();
    wire.post(path(false), NIGHT);
    String path = path(false) + "/" + made.path("id").asString();
    JsonNode after = wire.patch(path, "{\"description\":\"new\"}").json();

    assertThat(after.path("name").asString()).isEqualTo("day");
    assertThat(after.path("description").asString()).isEqualTo("new");
    Answers.invalid(
        wire.patch(path, "{\"name\":\"Two Words\"}"), "/name", "APPLICATION_COMMAND_INVALID_NAME");
    Answers.invalid(
        wire.patch(path, "{\"name\":\"night\"}"), "", "APPLICATION_COMMANDS_DUPLICATE_NAME");
    Answers.error(wire.patch(path(false) + "/5", "{}"), 404, 10063);
  }

  @Test
  void commands_ofAnotherApplicationOrGuild_areRefused() throws Exception {
    Answers.error(wire.get("/applications/5/commands"), 404, 10002);
    fixture.world.removeMember(fixture.guild, fixture.bot);
    Answers.error(put(path(true), DAY), 403, 50001);
  }

  private String path(boolean ofGuild) {
    return application + (ofGuild ? "/guilds/" + fixture.guild : "") + "/commands";
  }

  private Wire.Answer put(String path, String... commands) throws Exception {
    return wire.send(Wire.json("PUT", wire.to(path), List.of(commands).toString()));
  }
}
