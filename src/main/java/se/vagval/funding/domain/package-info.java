/** The rules of the region's money, and where its figures are kept. */
@NullMarked
package se.vagval.funding.domain;

import org.jspecify.annotations.NullMarked;
