/** What is asked for, who may find it, and what it is a form of. */
@NullMarked
package se.vagval.search.domain;

import org.jspecify.annotations.NullMarked;
