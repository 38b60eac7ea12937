package se.vagval.search.domain;

/** Sökväg. How it is asked for: by words, or by one of the numbers that name a case or an applicant. */
record SearchWay(String condition, String name, Object value) {

    private static final String WORDS = "wide";
    private static final String RARE = "rare";

    static SearchWay number(String number) {
        return new SearchWay("c.registry_number = :number", "number", number);
    }

    /** Running number and year, of whichever committee. */
    static SearchWay shortNumber(String number) {
        return new SearchWay(
                "c.search_words @@ to_tsquery('simple', replace(:number, '/', ' & ')) "
                        + "and c.registry_number like '%/' || :number",
                "number", number);
    }

    static SearchWay organisation(String digits) {
        return new SearchWay(
                "c.id in (select o.case_file from search_entry o where o.organisation = :organisation)",
                "organisation",
                digits);
    }

    static SearchWay words(String wide) {
        return new SearchWay("e.vector @@ to_tsquery('swedish', :wide)", WORDS, wide);
    }

    /** The others of the words are looked for in what has the rare one: an index would gather all that have them. */
    SearchWay through(String rare) {
        return new SearchWay("e.vector @@ to_tsquery('swedish', :rare) and (" + condition + ") is true", RARE, rare);
    }

    boolean isWords() {
        return name.equals(WORDS) || name.equals(RARE);
    }
}
