package dev.ovend.json;

import static dev.ovend.json.JsonTexts.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodeReportTest {

  @Test
  void decodeStrictly_allAsPromised_isExact() {
    DecodeReport<Sample> report =
        Sample.CODEC.decodeStrictly(
            bytes("{'id':1,'name':null,'scores':{'any':1},'extra':{'any':{'thing':1}}}"));

    assertThat(report.exact()).isTrue();
    assertThat(report.unknown()).isEmpty();
    assertThat(report.missing()).isEmpty();
  }

  @Test
  void decodeStrictly_differences_areNamedByTheirPaths() {
    DecodeReport<Sample> report =
        Sample.CODEC.decodeStrictly(
            bytes(
                "{'id':1,'name':'a','new':[1,{}],'newer':{'x':1},'last':7,"
                    + "'children':[{'id':1},null,{'name':'b','children':[{'odd':[],'id':2}]}]}"));

    assertThat(report.exact()).isFalse();
    assertThat(report.unknown())
        .containsExactly("$.new", "$.newer", "$.last", "$.children[2].children[0].odd");
    assertThat(report.missing())
        .containsExactly(
            "$.children[0].name", "$.children[2].children[0].name", "$.children[2].id");
  }

  @Test
  void decodeStrictly_root_namesWhatIsMissing() {
    assertThat(Sample.CODEC.decodeStrictly(bytes("{}")).missing())
        .containsExactly("$.name", "$.id");
    assertThat(Scalars.list(Sample.CODEC).decodeStrictly(bytes("[{'id':1}]")).missing())
        .containsExactly("$[0].name");
  }

  @Test
  void decodeStrictly_value_isThatOfDecode() {
    byte[] json = bytes(JsonTexts.SAMPLE);

    DecodeReport<Sample> report = Sample.CODEC.decodeStrictly(json);

    assertThat(report.value()).isEqualTo(Sample.CODEC.decode(json));
    assertThat(report.unknown()).containsExactly("$.children[2].new", "$.later", "$.last");
  }

  @Test
  void constructor_lists_areCopied() {
    List<String> paths = new ArrayList<>(List.of("$.a"));
    DecodeReport<String> report = new DecodeReport<>("x", paths, paths);

    paths.clear();

    assertThat(report.unknown()).containsExactly("$.a");
    assertThat(report.missing()).containsExactly("$.a");
    assertThat(report.exact()).isFalse();
  }
}
