package dev.ovend.cli;

import static dev.ovend.cli.Standings.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.cli.Evidence.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EvidenceTest {

  @Test
  void of_journal_readsWhatCameAfterTheWarmUp() {
    String page =
        """
        [ {"sequence": 1, "arrivedAtMillis": 5.0, "status": 200, "inFlightInBucket": 9},
          {"sequence": 2, "arrivedAtMillis": 10.5, "status": 200, "limitedBy": null,
           "nonce": "n-1", "inFlightInBucket": 2},
          {"sequence": 3, "arrivedAtMillis": 11.0, "status": 429, "limitedBy": "shared",
           "nonce": null, "inFlightInBucket": 3} ]
        """;
    Evidence evidence = Evidence.of(JsonMapper.shared().readTree(page), 1);

    assertThat(evidence.seen())
        .containsExactly(
            new Seen(10.5, 200, null, "n-1", 2), new Seen(11.0, 429, "shared", null, 3));
    assertThat(evidence.limited()).isEqualTo(1);
    assertThat(evidence.limitedShare()).isEqualTo(0.5);
    assertThat(evidence.limitedByScope()).isEqualTo(Map.of("shared", 1L));
    assertThat(evidence.acceptedMillis()).containsExactly(0.0);
    assertThat(evidence.mostInFlight(100)).isEqualTo(3);
  }

  @Test
  void mostInFlight_noBucket_countsWhatComesWithinARoundTrip() {
    List<Seen> seen = new ArrayList<>();
    for (double at : new double[] {0, 60, 90, 101, 300, 400}) {
      seen.add(new Seen(at, 200, null, null, 0));
    }

    assertThat(new Evidence(seen).mostInFlight(100)).isEqualTo(3);
    assertThat(new Evidence(seen).mostInFlight(0)).isEqualTo(1);
    assertThat(new Evidence(List.of()).mostInFlight(100)).isZero();
  }

  @Test
  void mostInvalidInTenMinutes_spread_findsTheWorstTenMinutes() {
    List<Seen> seen = new ArrayList<>();
    for (int minute = 0; minute < 30; minute++) {
      seen.add(seen(60_000.0 * minute, minute % 2 == 0 ? 403 : 200, null, null));
    }
    seen.add(seen(1_800_000, 401, null, null));
    seen.add(seen(1_800_001, 429, "user", null));

    assertThat(new Evidence(seen).mostInvalidInTenMinutes()).isEqualTo(6);
  }

  @Test
  void smallestShare_oneProcessStarves_countsUntilTheFirstIsDone() {
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      seen.add(seen(i, 200, null, "process-1-" + i));
    }
    seen.add(seen(7.5, 200, null, "process-2-0"));
    seen.add(seen(7.6, 429, "user", "process-2-1"));
    for (int i = 1; i < 9; i++) {
      seen.add(seen(100 + i, 200, null, "process-2-" + i));
    }

    assertThat(new Evidence(seen).smallestShare()).isEqualTo(0.1);
  }

  @Test
  void smallestShare_oneProcess_isAll() {
    assertThat(new Evidence(List.of(seen(1, 200, null, "n-1"))).smallestShare()).isEqualTo(1);
  }
}
