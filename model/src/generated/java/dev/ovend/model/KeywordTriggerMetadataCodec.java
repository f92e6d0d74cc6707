// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.List;
import java.util.Map;

final class KeywordTriggerMetadataCodec implements Codec<KeywordTriggerMetadata> {

  static final KeywordTriggerMetadataCodec INSTANCE = new KeywordTriggerMetadataCodec();

  private static final Fields FIELDS =
      Fields.of(
          "keyword_filter!", "regex_patterns!", "allow_list!");

  private KeywordTriggerMetadataCodec() {}

  @Override
  public KeywordTriggerMetadata read(JsonReader in) {
    List<String> keywordFilter_ = List.of();
    List<String> regexPatterns_ = List.of();
    List<String> allowList_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> keywordFilter_ = in.list(Scalars.STRING);
        case 1 -> regexPatterns_ = in.list(Scalars.STRING);
        case 2 -> allowList_ = in.list(Scalars.STRING);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new KeywordTriggerMetadata(
        keywordFilter_, regexPatterns_, allowList_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(KeywordTriggerMetadata value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.keywordFilter(), Scalars.STRING);
    out.list(FIELDS, 1, value.regexPatterns(), Scalars.STRING);
    out.list(FIELDS, 2, value.allowList(), Scalars.STRING);
    out.unknown(value.unknownFields());
    out.end();
  }
}
