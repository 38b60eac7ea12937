/** The template, the answers, what they are bound to, and the results of cases. */
@NullMarked
package se.vagval.report.domain;

import org.jspecify.annotations.NullMarked;
