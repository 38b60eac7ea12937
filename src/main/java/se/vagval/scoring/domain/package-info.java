/** The engine and what it keeps. */
@NullMarked
package se.vagval.scoring.domain;

import org.jspecify.annotations.NullMarked;
