/** Who is told what, and how it gets there. */
@NullMarked
package se.vagval.notice.domain;

import org.jspecify.annotations.NullMarked;
