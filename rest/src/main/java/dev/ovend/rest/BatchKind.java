package dev.ovend.rest;

/** What calls may be put together by. */
enum BatchKind {
  /** Deletes of messages of one channel. */
  DELETES,
  /** Bans from one guild. */
  BANS,
  /** Edits of one message or one channel. */
  EDITS,
  /** Typing triggers of one channel. */
  TYPING
}
