package dev.ovend.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Body;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import dev.ovend.core.Token;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MergedEditsTest {

  private static final Response NO =
      Response.of(403, Headers.none(), "{\"code\":50013}".getBytes(UTF_8));

  private final BatchRoutes routes = new BatchRoutes(InstantSource.system());
  private final MergedEdits edits = new MergedEdits(member(1, "{}").lane());

  @Test
  void request_manyEdits_setsEachFieldToItsLastValue() {
    assertThat(
            body(
                member(7, "{\"content\":\"7\",\"embeds\":[]}"),
                member(8, "{\"content\":\"8\",\"flags\":4}"),
                member(9, "{\"flags\":null}")))
        .isEqualTo("{\"content\":\"8\",\"embeds\":[],\"flags\":null}");
  }

  @Test
  void request_oneEdit_isSentAsItIs() {
    Edit edit = member(1, "{ \"content\" : \"1\" }");

    assertThat(edits.request(List.of(edit.member()))).isSameAs(edit.member().request());
  }

  @Test
  void outcomes_success_givesEachCallABodyOfItsOwn() {
    Response answer = Response.of(200, Headers.none(), "{}".getBytes(UTF_8));
    List<BatchMember> both = members("{\"content\":\"1\"}", "{\"content\":\"2\"}");

    var outcomes = edits.outcomes(both, answer);

    byte[] first = ((BatchOutcome.Answered) outcomes.apply(both.get(0))).response().bytes();
    byte[] second = ((BatchOutcome.Answered) outcomes.apply(both.get(1))).response().bytes();
    assertThat(first).isEqualTo(second).isNotSameAs(second);
  }

  @Test
  void outcomes_forbiddenWhereEditsNeedDifferentPermissions_areFoundOutByHalves() {
    List<BatchMember> different = members("{\"flags\":4}", "{\"content\":\"2\"}");

    assertThat(different.stream().map(edits.outcomes(different, NO)))
        .hasOnlyElementsOfType(BatchOutcome.InTurn.class)
        .doesNotHaveDuplicates();
  }

  @Test
  void outcomes_forbiddenWhereEditsChangeTheSame_areFinal() {
    List<BatchMember> equal = members("{\"content\":\"1\"}", "{\"content\":\"2\"}");

    assertThat(equal.stream().map(edits.outcomes(equal, NO)))
        .hasOnlyElementsOfType(BatchOutcome.Answered.class);
  }

  private List<BatchMember> members(String first, String second) {
    return List.of(member(1, first).member(), member(2, second).member());
  }

  private String body(Edit... all) {
    Request request = edits.request(Arrays.stream(all).map(Edit::member).toList());
    return new String(((Body.Bytes) request.body()).content(), UTF_8);
  }

  private record Edit(BatchMember member, BatchEntry.Key lane) {}

  private Edit member(long id, String json) {
    Request request =
        Request.of(Target.parse(HttpMethod.PATCH, "/channels/1/messages/2"), Token.none())
            .withBody(Body.json(json));
    CallRun run =
        new CallRun(
            id,
            request.route(),
            Settings.of(Settings.DEFAULTS),
            new CallRun.Mode(false, false, Idempotency.IDEMPOTENT, false),
            0);
    BatchEntry entry = Objects.requireNonNull(routes.entry(run, request));
    return new Edit(new BatchMember(run, request, entry, 0), entry.lane());
  }
}
