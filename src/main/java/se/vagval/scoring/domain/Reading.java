package se.vagval.scoring.domain;

import java.util.List;
import java.util.Map;

/** En läsning: one application made ready for all signs. Vague terms with the sentences they stand in. */
record Reading(SplitText text, TextIndex index, Facts facts, Map<String, List<Sentence>> vague) {}
