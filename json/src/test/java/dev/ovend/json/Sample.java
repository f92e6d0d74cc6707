package dev.ovend.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One field of every kind, as a generated type would have it. */
record Sample(
    @Nullable String name,
    int count,
    long size,
    double ratio,
    boolean on,
    long id,
    @Nullable Instant at,
    List<Sample> children,
    Map<String, Integer> scores,
    List<List<String>> grid,
    @Nullable RawJson extra,
    @Nullable Integer maybe,
    Map<String, RawJson> unknown) {

  static final Codec<Sample> CODEC = new SampleCodec();

  private static final class SampleCodec implements Codec<Sample> {

    private static final Fields FIELDS =
        Fields.of(
            "name!",
            "count",
            "size",
            "ratio",
            "on",
            "id!",
            "at",
            "children",
            "scores",
            "grid",
            "extra",
            "maybe");

    @Override
    public Sample read(JsonReader in) {
      String name = null;
      int count = 0;
      long size = 0;
      double ratio = 0;
      boolean on = false;
      long id = 0;
      Instant at = null;
      List<Sample> children = List.of();
      Map<String, Integer> scores = Map.of();
      List<List<String>> grid = List.of();
      RawJson extra = null;
      Integer maybe = null;
      Map<String, RawJson> unknown = null;
      for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
        switch (field) {
          case 0 -> name = in.string();
          case 1 -> count = in.int32();
          case 2 -> size = in.int64();
          case 3 -> ratio = in.float64();
          case 4 -> on = in.bool();
          case 5 -> id = in.unsigned64();
          case 6 -> at = in.instant();
          case 7 -> children = in.list(this);
          case 8 -> scores = in.map(Scalars.INT32);
          case 9 -> grid = in.list(Scalars.list(Scalars.STRING));
          case 10 -> extra = in.value(RawJson.CODEC);
          case 11 -> maybe = in.int32OrNull();
          default -> unknown = in.unknown(unknown);
        }
      }
      return new Sample(
          name,
          count,
          size,
          ratio,
          on,
          id,
          at,
          children,
          scores,
          grid,
          extra,
          maybe,
          JsonReader.sealed(unknown));
    }

    @Override
    public void write(Sample value, JsonWriter out) {
      out.begin();
      out.string(FIELDS, 0, value.name());
      out.int32(FIELDS, 1, value.count());
      out.int64(FIELDS, 2, value.size());
      out.float64(FIELDS, 3, value.ratio());
      out.bool(FIELDS, 4, value.on());
      out.name(FIELDS, 5);
      out.unsigned64(value.id());
      out.instant(FIELDS, 6, value.at());
      out.list(FIELDS, 7, value.children(), this);
      out.map(FIELDS, 8, value.scores(), Scalars.INT32);
      out.list(FIELDS, 9, value.grid(), Scalars.list(Scalars.STRING));
      out.value(FIELDS, 10, value.extra(), RawJson.CODEC);
      out.int32(FIELDS, 11, value.maybe());
      out.unknown(value.unknown());
      out.end();
    }
  }
}
