/** Rules and storage of meetings, official reports, briefs and decisions. */
@NullMarked
package se.vagval.decision.domain;

import org.jspecify.annotations.NullMarked;
