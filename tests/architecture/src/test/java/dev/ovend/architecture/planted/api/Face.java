package dev.ovend.architecture.planted.api;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Shows every kind of declaration that a public face can have. */
@NullMarked
public abstract sealed class Face<T extends Number & Comparable<T>> extends Hidden
    implements Closeable {

  /** A constant. */
  public static final int LIMIT = 5;

  private final int size;

  /** Creates one. */
  protected Face(int size) {
    this.size = size;
  }

  Face() {
    this(0);
  }

  /** Returns a limit. */
  public static int limit(Kind kind) {
    return kind == Kind.FIRST ? LIMIT : 0;
  }

  /** Returns bytes. */
  public byte @Nullable [] bytes() {
    return size == 0 ? null : new byte[size];
  }

  /** Declares everything a signature can hold. */
  public <E extends Exception> Map<String, @Nullable T> each(
      Function<? super T, ? extends E> function, @Nullable String... names) throws IOException {
    if (names.length > LIMIT) {
      throw new IOException("planted");
    }
    return Map.of(function.getClass().getName(), inner());
  }

  /** Returns the inside. */
  protected abstract T inner();

  @Override
  public abstract void close();

  @Override
  public String toString() {
    return "Face";
  }

  /** The order of constants is visible. */
  public enum Kind {
    /** Not the first. */
    SECOND,
    /** Not the second. */
    FIRST
  }

  /** A nested interface. */
  public interface Part {
    /** Returns a size. */
    default int size() {
      return 0;
    }
  }

  /** A nested record. */
  public record Pair(@Nullable String left, int right) {
    /** Returns a sum. */
    public int sum() {
      return right;
    }
  }

  /** A hidden subclass that the sealed class permits. */
  static final class Visible extends Face<Integer> {
    @Override
    protected Integer inner() {
      return 0;
    }

    @Override
    public void close() {}
  }
}
