/** The figures, how they are kept, and the rules of publishing them. */
@NullMarked
package se.vagval.portfolio.domain;

import org.jspecify.annotations.NullMarked;
