/** What a call costs, measured side by side in one run. */
@NullMarked
package dev.ovend.bench;

import org.jspecify.annotations.NullMarked;
