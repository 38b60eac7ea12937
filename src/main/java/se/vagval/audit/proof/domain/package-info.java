/** Bevis. Seals the trail's chains, and reads them again and again. */
@NullMarked
package se.vagval.audit.proof.domain;

import org.jspecify.annotations.NullMarked;
