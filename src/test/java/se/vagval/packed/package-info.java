/** The portal as it is shipped: the packed jar and the extracted one, started as processes of their own. */
@NullMarked
package se.vagval.packed;

import org.jspecify.annotations.NullMarked;
