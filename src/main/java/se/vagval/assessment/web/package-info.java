/** Bedömningens sidor. */
@NullMarked
package se.vagval.assessment.web;

import org.jspecify.annotations.NullMarked;
