/** Bedömningens regler och lager: the assessment itself, the rule table, the scores and the officer's acts. */
@NullMarked
package se.vagval.assessment.domain;

import org.jspecify.annotations.NullMarked;
