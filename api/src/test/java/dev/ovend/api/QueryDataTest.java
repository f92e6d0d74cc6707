package dev.ovend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.model.SkuId;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryDataTest {

  @Test
  void values_notSet_areNotThere() {
    assertThat(new ListMessagesQuery().values()).isEmpty();
  }

  @Test
  void list_joinedByCommas_isOneValue() {
    GetEntitlementsQuery query =
        new GetEntitlementsQuery().skuIds(List.of(SkuId.of(1), SkuId.of(2)));

    assertThat(query.values()).containsEntry("sku_ids", List.of("1,2"));
  }

  @Test
  void value_outOfRange_isAViolationUntilItIsRight() {
    ListMessagesQuery query = new ListMessagesQuery().limit(101);

    assertThat(query.violations())
        .singleElement()
        .asString()
        .isEqualTo("query.limit: 101 (expected: 1 to 100) (NUMBER_TYPE_RANGE)");
    assertThat(query.limit(100).violations()).isEmpty();
  }

  @Test
  void endpoints_all_haveAMethodAndAnOperation() {
    assertThat(Endpoint.all())
        .hasSizeGreaterThan(244)
        .allSatisfy(endpoint -> assertThat(endpoint.method()).matches("[a-z0-9A-Z]+\\(\\)\\..+"));
  }
}
