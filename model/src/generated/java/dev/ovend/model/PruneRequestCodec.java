// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class PruneRequestCodec implements Codec<PruneRequest> {

  static final PruneRequestCodec INSTANCE = new PruneRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "days", "compute_prune_count", "include_roles");

  private PruneRequestCodec() {}

  @Override
  public PruneRequest read(JsonReader in) {
    PruneRequest value = new PruneRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.days = in.int64OrNull();
        case 1 -> value.computePruneCount = in.boolOrNull();
        case 2 -> value.includeRoles = in.isNull() ? null : in.list(RoleId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(PruneRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.days)) {
      out.int64(value.days);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.computePruneCount)) {
      out.bool(value.computePruneCount);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.includeRoles)) {
      out.list(value.includeRoles, RoleId.CODEC);
    }
    value.writeOthers(out);
    out.end();
  }
}
