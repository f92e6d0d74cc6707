package dev.ovend.model;

/**
 * How a time in a message is shown to each reader, in their language and time zone.
 *
 * <p>See Discord Docs/Message Formatting.
 */
public enum TimestampStyle {
  /** Such as 16:20. */
  SHORT_TIME('t'),
  /** Such as 16:20:30. */
  MEDIUM_TIME('T'),
  /** Such as 20/04/2021. */
  SHORT_DATE('d'),
  /** Such as April 20, 2021. */
  LONG_DATE('D'),
  /** Such as April 20, 2021 at 16:20; what is shown if there is no style. */
  LONG_DATE_SHORT_TIME('f'),
  /** Such as Tuesday, April 20, 2021 at 16:20. */
  FULL_DATE_SHORT_TIME('F'),
  /** Such as 20/04/2021, 16:20. */
  SHORT_DATE_SHORT_TIME('s'),
  /** Such as 20/04/2021, 16:20:30. */
  SHORT_DATE_MEDIUM_TIME('S'),
  /** Such as 4 years ago; it stays right as time passes. */
  RELATIVE('R');

  private final char letter;

  TimestampStyle(char letter) {
    this.letter = letter;
  }

  /** Returns the letter as Discord writes it. */
  public char letter() {
    return letter;
  }
}
