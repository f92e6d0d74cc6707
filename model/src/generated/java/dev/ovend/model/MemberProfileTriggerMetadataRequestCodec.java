// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class MemberProfileTriggerMetadataRequestCodec implements Codec<MemberProfileTriggerMetadataRequest> {

  static final MemberProfileTriggerMetadataRequestCodec INSTANCE = new MemberProfileTriggerMetadataRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "keyword_filter", "regex_patterns", "allow_list");

  private MemberProfileTriggerMetadataRequestCodec() {}

  @Override
  public MemberProfileTriggerMetadataRequest read(JsonReader in) {
    MemberProfileTriggerMetadataRequest value = new MemberProfileTriggerMetadataRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.keywordFilter = in.isNull() ? null : in.list(Scalars.STRING);
        case 1 -> value.regexPatterns = in.isNull() ? null : in.list(Scalars.STRING);
        case 2 -> value.allowList = in.isNull() ? null : in.list(Scalars.STRING);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(MemberProfileTriggerMetadataRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.keywordFilter)) {
      out.list(value.keywordFilter, Scalars.STRING);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.regexPatterns)) {
      out.list(value.regexPatterns, Scalars.STRING);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.allowList)) {
      out.list(value.allowList, Scalars.STRING);
    }
    value.writeOthers(out);
    out.end();
  }
}
