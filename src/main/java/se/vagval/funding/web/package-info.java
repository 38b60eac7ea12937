/** The pages of the region's money. */
@NullMarked
package se.vagval.funding.web;

import org.jspecify.annotations.NullMarked;
