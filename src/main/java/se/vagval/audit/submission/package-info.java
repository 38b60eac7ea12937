/** Inskickning. A form is acted upon once: its key is spent with the trace of the act, in the act's own transaction. */
@NullMarked
package se.vagval.audit.submission;

import org.jspecify.annotations.NullMarked;
