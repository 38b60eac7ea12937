/** Utkast. Turns an assessment into running Swedish, block by block; knows no storage and no page. */
@NullMarked
package se.vagval.statement.drafting;

import org.jspecify.annotations.NullMarked;
