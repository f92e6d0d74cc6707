package dev.ovend.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {

  private static final String OPERATIONS =
      """
      resources:
        pets: {does: Pets.}
      operations:
        get_pet:
          in: pets
          as: get
          does: Gets a pet.
          cache: slow
      """;
  private static final String TYPES =
      """
      since: {default: 2026-01-01}
      ids: {pet_id: PetId}
      ids_of: {PetResponse: PetId}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeOverlay() throws IOException {
    overlay("operations.yaml", OPERATIONS);
    overlay("types.yaml", TYPES);
    overlay("flags.yaml", "Coat: {SPOTTED: 0}");
    overlay("error-codes.yaml", "1: BITTEN");
  }

  private void overlay(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private Map<String, String> generate(String properties) throws IOException {
    String description =
        """
        {"paths": {"/pets/{pet_id}": {
            "parameters": [{"name": "pet_id", "in": "path", "required": true,
              "schema": {"$ref": "#/components/schemas/SnowflakeType"}}],
            "get": {"operationId": "get_pet", "security": [{"BotToken": []}], "responses": {"200":
              {"content": {"application/json": {"schema":
                {"$ref": "#/components/schemas/PetResponse"}}}}}}}},
         "components": {"schemas": {
           "SnowflakeType": {"type": "string", "format": "snowflake"},
           "MoodTypes": {"type": "integer", "oneOf": [
             {"title": "CALM", "const": 1}, {"title": "WILD", "const": 2}]},
           "PetResponse": {"type": "object", "required": ["id"], "properties": {
             "id": {"$ref": "#/components/schemas/SnowflakeType"}, %s}}}}}
        """
            .formatted(properties);
    Path file = Files.writeString(folder.resolve("openapi.json"), description);
    return new Generator(file, folder).generate();
  }

  private String pet(String properties) throws IOException {
    return generate(properties)
        .getOrDefault("model/src/generated/java/dev/ovend/model/Pet.java", "");
  }

  @Test
  void property_ofEachKind_getsItsType() throws IOException {
    String pet =
        pet(
            """
            "name": {"type": "string"},
            "weight": {"type": ["number", "null"]},
            "born_at": {"type": ["string", "null"], "format": "date-time"},
            "mood": {"$ref": "#/components/schemas/MoodTypes"},
            "friends": {"type": "array", "items": {"$ref": "#/components/schemas/SnowflakeType"}},
            "toys": {"type": "object", "additionalProperties": {"type": "integer"}}
            """);

    assertThat(pet)
        .contains(
            "    PetId id,",
            "    @Nullable String name,",
            "    @Nullable Double weight,",
            "    @Nullable Instant bornAt,",
            "    @Nullable MoodType mood,",
            "    List<AnyId> friends,",
            "    Map<String, Long> toys,",
            "    Map<String, RawJson> unknownFields)");
  }

  @Test
  void sameInput_twice_givesTheSame() throws IOException {
    String properties = "\"name\": {\"type\": \"string\"}";

    assertThat(generate(properties)).isEqualTo(generate(properties));
  }

  @Test
  void shape_thatIsNotKnown_failsWithItsPlace() {
    assertThatThrownBy(() -> generate("\"odd\": {\"type\": \"tuple\"}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("PetResponse.odd: a shape that is not known")
        .hasMessageContaining("tuple");
  }

  @Test
  void choice_thatIsNotKnown_failsWithItsPlace() {
    assertThatThrownBy(() ->
            generate("\"odd\": {\"oneOf\": [{\"type\": \"boolean\"}, {\"type\": \"object\"}]}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("PetResponse.odd: a choice that is not known");
  }

  @Test
  void union_withoutAName_failsWithItsCases() {
    assertThatThrownBy(() ->
            generate(
                """
                "odd": {"oneOf": [{"$ref": "#/components/schemas/PetResponse"},
                  {"$ref": "#/components/schemas/PetResponse"}]}
                """))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("unions: PetResponse|PetResponse (expected: a Java name)");
  }

  @Test
  void operation_withoutOverlay_failsWithItsRoute() throws IOException {
    overlay("operations.yaml", "resources: {}");

    assertThatThrownBy(() -> generate("\"name\": {\"type\": \"string\"}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("operations.yaml: get_pet is missing (get /pets/{pet_id})");
  }

  @Test
  void overlay_ofAnOperationThatIsGone_fails() throws IOException {
    overlay(
        "operations.yaml",
        OPERATIONS
            + OPERATIONS.substring(OPERATIONS.indexOf("  get_pet")).replace("get_pet", "feed_pet"));

    assertThatThrownBy(() -> generate("\"name\": {\"type\": \"string\"}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("[feed_pet] (expected: an operationId)");
  }

  @Test
  void overlay_withAKeyNobodyKnows_fails() throws IOException {
    overlay("operations.yaml", OPERATIONS + "    colour: red\n");

    assertThatThrownBy(() -> generate("\"name\": {\"type\": \"string\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("operations.yaml.operations.get_pet: [colour] (expected: in, as");
  }

  @Test
  void flags_withoutATable_fail() throws IOException {
    overlay("types.yaml", TYPES + "flags: {PetResponse.coat: Fur}\n");

    assertThatThrownBy(() -> generate("\"coat\": {\"type\": \"integer\"}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("flags: Fur (expected: a table of flags.yaml)");
  }

  @Test
  void changes_betweenTwoSummaries_areNamed() {
    assertThat(
            Summary.changes(
                "property Pet.name: String\nproperty Pet.age: int\n",
                "property Pet.name: String nullable\nproperty Pet.mood: MoodType\n"))
        .containsExactly(
            "new     property Pet.mood: MoodType",
            "changed property Pet.name: String nullable",
            "gone    property Pet.age: int");
  }
}
