package se.vagval.casefile;

import java.util.List;

/** Det som berättas om ett ärende. A module that knows what those who open the case want to see at once contributes it as a bean. */
public interface CaseTold {

    /** Uppgift: the key of its label, ready-made words, and where it stands; told to those alone who may read that page now. */
    record Line(String labelKey, String text, String address) {}

    /** Nothing for cases that it does not concern. */
    List<Line> of(CaseFileSummary caseFile);
}
