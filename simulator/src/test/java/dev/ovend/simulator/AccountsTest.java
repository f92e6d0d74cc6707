package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AccountsTest {

  @Test
  void newToken_always_looksLikeOneOfDiscords() {
    String token = Accounts.newToken(625_000_000_000_000_001L, new Random(1));

    assertThat(token).matches("[\\w-]{24,26}\\.[\\w-]{6}\\.[\\w-]{38}");
    assertThat(Accounts.idIn(token)).isEqualTo(625_000_000_000_000_001L);
  }

  @Test
  void idIn_textThatNamesNoBot_isNull() {
    assertThat(Accounts.idIn("secret")).isNull();
    assertThat(Accounts.idIn("%%%.b.c")).isNull();
    assertThat(Accounts.idIn("YWJj.b.c")).isNull();
  }

  @Test
  void sender_otherSchemeOrToken_isNull() {
    Accounts accounts = new Accounts();
    accounts.put("a.b.c", 7);

    assertThat(accounts.sender("Bot a.b.c")).isEqualTo(7);
    assertThat(accounts.sender("Bearer a.b.c")).isNull();
    assertThat(accounts.sender("a.b.c")).isNull();
    assertThat(accounts.sender("Bot a.b.d")).isNull();
    assertThat(accounts.sender(null)).isNull();
  }
}
