package dev.ovend.codegen;

/** A Java type and how generated code reads and writes its values. */
sealed interface Type {

  /** Returns the type as it stands in source, primitive where there is one. */
  String java();

  /** Returns the type as it stands where null is possible. */
  default String boxed() {
    return java();
  }

  /** Returns the expression of its codec, seen from {@code dev.ovend.model}. */
  String codec();

  /** Returns the expression that reads a value which is null if it is missing. */
  default String readOrNull() {
    return "in.value(" + codec() + ")";
  }

  /** Returns the expression that reads a value which is zero or empty if it is null. */
  default String read() {
    return readOrNull();
  }

  /** Returns the statement that writes field {@code index}, or nothing for null. */
  default String write(int index, String value) {
    return "out.value(FIELDS, " + index + ", " + value + ", " + codec() + ");";
  }

  /** Returns the statement that writes the value alone. */
  default String write(String value) {
    return codec() + ".write(" + value + ", out);";
  }

  /** A value that the reader and the writer know by themselves. */
  enum Plain implements Type {
    STRING("String", "String", "string"),
    INT32("int", "Integer", "int32"),
    INT64("long", "Long", "int64"),
    FLOAT64("double", "Double", "float64"),
    BOOL("boolean", "Boolean", "bool"),
    INSTANT("Instant", "Instant", "instant");

    private final String java;
    private final String boxed;
    private final String method;

    Plain(String java, String boxed, String method) {
      this.java = java;
      this.boxed = boxed;
      this.method = method;
    }

    boolean primitive() {
      return !java.equals(boxed);
    }

    @Override
    public String java() {
      return java;
    }

    @Override
    public String boxed() {
      return boxed;
    }

    @Override
    public String codec() {
      return "Scalars." + name();
    }

    @Override
    public String read() {
      return "in." + method + "()";
    }

    @Override
    public String readOrNull() {
      return primitive() ? "in." + method + "OrNull()" : read();
    }

    @Override
    public String write(int index, String value) {
      return "out." + method + "(FIELDS, " + index + ", " + value + ");";
    }

    @Override
    public String write(String value) {
      return "out." + method + "(" + value + ");";
    }
  }

  /** Whether a key is there at all: its value is null, which means true. */
  enum Presence implements Type {
    INSTANCE;

    @Override
    public String java() {
      return "boolean";
    }

    @Override
    public String codec() {
      throw new IllegalStateException("presence: has no codec");
    }

    @Override
    public String read() {
      return "in.present()";
    }

    @Override
    public String write(int index, String value) {
      return "if (" + value + ") {\n      out.field(FIELDS, " + index + ", null);\n    }";
    }
  }

  /** Any JSON. */
  enum Raw implements Type {
    INSTANCE;

    @Override
    public String java() {
      return "RawJson";
    }

    @Override
    public String codec() {
      return "RawJson.CODEC";
    }
  }

  /**
   * A generated or hand-written type of the model.
   *
   * @param java its simple name
   * @param role what it is
   */
  record Named(String java, Role role) implements Type {

    @Override
    public String codec() {
      return switch (role) {
        case ID, ENUM, FLAGS, BY_HAND -> java + ".CODEC";
        case RESPONSE, REQUEST, UNION -> java + "Codec.INSTANCE";
      };
    }
  }

  /** What a named type is. */
  enum Role {
    ID,
    ENUM,
    FLAGS,
    RESPONSE,
    REQUEST,
    UNION,
    BY_HAND
  }

  /** A list. */
  record ListOf(Type item) implements Type {

    @Override
    public String java() {
      return "List<" + item.boxed() + ">";
    }

    @Override
    public String codec() {
      return "Scalars.list(" + item.codec() + ")";
    }

    @Override
    public String read() {
      return "in.list(" + item.codec() + ")";
    }

    @Override
    public String readOrNull() {
      return "in.isNull() ? null : " + read();
    }

    @Override
    public String write(int index, String value) {
      return "out.list(FIELDS, " + index + ", " + value + ", " + item.codec() + ");";
    }

    @Override
    public String write(String value) {
      return "out.list(" + value + ", " + item.codec() + ");";
    }
  }

  /** A map with text keys. */
  record MapOf(Type value) implements Type {

    @Override
    public String java() {
      return "Map<String, " + value.boxed() + ">";
    }

    @Override
    public String codec() {
      throw new IllegalStateException(java() + ": a map in a list");
    }

    @Override
    public String read() {
      return "in.map(" + value.codec() + ")";
    }

    @Override
    public String readOrNull() {
      return "in.isNull() ? null : " + read();
    }

    @Override
    public String write(int index, String value) {
      return "out.map(FIELDS, " + index + ", " + value + ", " + this.value.codec() + ");";
    }

    @Override
    public String write(String value) {
      return "out.map(" + value + ", " + this.value.codec() + ");";
    }
  }
}
