/** Rules and storage. */
@NullMarked
package se.vagval.initiative.domain;

import org.jspecify.annotations.NullMarked;
