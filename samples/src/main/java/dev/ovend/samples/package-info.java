/** One short program for each question, to read and to start from. */
@NullMarked
package dev.ovend.samples;

import org.jspecify.annotations.NullMarked;
