/** Skrivarstuga. Rules and storage of the occasions at which several people write in one case. */
@NullMarked
package se.vagval.casefile.occasion.domain;

import org.jspecify.annotations.NullMarked;
