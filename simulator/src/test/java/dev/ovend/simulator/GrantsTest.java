package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How long codes and tokens last, in time that moves by hand. */
class GrantsTest {

  private static final long BOT = 7;
  private static final long USER = 8;
  private static final Grant GRANT = new Grant(BOT, USER, List.of("identify"));
  private static final Duration MOMENT = Duration.ofMillis(1);

  private final FakeTime time = new FakeTime();
  private final Users users = new Users();
  private final Grants grants =
      new Grants(new Snowflakes(time.clock()), new Secrets(new Random(1)), users);

  @Test
  void code_after100Seconds_isGone() {
    String code = grants.agree(GRANT, "https://example.org", null);
    time.advance(Grants.CODE_LIFE.minus(MOMENT));
    assertThat(grants.find(code)).isNotNull();
    time.advance(MOMENT);

    assertThat(Grants.CODE_LIFE).hasSeconds(100);
    assertThat(grants.find(code)).isNull();
  }

  @Test
  void code_redeemedByTwo_isGivenToOne() {
    String code = grants.agree(GRANT, "https://example.org", null);

    assertThat(grants.redeem(code)).isNotNull();
    assertThat(grants.redeem(code)).isNull();
  }

  @Test
  void accessToken_afterItsWeek_isNobodysButRefreshes() {
    Grants.Issued issued = grants.issue(GRANT, true);
    time.advance(Grants.TOKEN_LIFE.minus(MOMENT));
    assertThat(grants.caller("Bearer " + issued.access())).isInstanceOf(Caller.Bearer.class);
    time.advance(MOMENT);

    assertThat(Grants.TOKEN_LIFE).hasSeconds(604_800);
    assertThat(grants.caller("Bearer " + issued.access())).isEqualTo(Caller.Nobody.INSTANCE);
    assertThat(issued.refresh())
        .isNotNull()
        .satisfies(token -> assertThat(grants.refresh(BOT, token)).isNotNull());
  }

  @Test
  void occurIn_anySecret_isNoticed() {
    users.addBot(BOT, "bot");
    String code = grants.agree(GRANT, "https://example.org", null);
    Grants.Issued issued = grants.issue(GRANT, true);

    assertThat(grants.occurIn("a" + code)).isTrue();
    assertThat(grants.occurIn(issued.access() + "b")).isTrue();
    assertThat(grants.occurIn("" + issued.refresh())).isTrue();
    assertThat(grants.occurIn(Secrets.ofClient(BOT))).isTrue();
    assertThat(grants.occurIn("nothing")).isFalse();
  }

  @Test
  void toString_ofWhatHoldsSecrets_showsNone() {
    String code = grants.agree(GRANT, "https://example.org", "the-challenge");
    Grants.Issued issued = grants.issue(GRANT, true);

    assertThat("" + grants.find(code)).doesNotContain("the-challenge").contains("user=8");
    assertThat(issued.toString())
        .doesNotContain(issued.access())
        .doesNotContain("" + issued.refresh())
        .contains("user=8");
  }

  @Test
  void clientSecrets_ofTwoApplications_differAndStay() {
    assertThat(Secrets.ofClient(BOT)).hasSize(32).isEqualTo(Secrets.ofClient(BOT));
    assertThat(Secrets.ofClient(BOT)).isNotEqualTo(Secrets.ofClient(USER));
  }
}
