/** Pages of meetings, official reports, briefs and decisions. */
@NullMarked
package se.vagval.decision.web;

import org.jspecify.annotations.NullMarked;
