package se.vagval.database;

import org.springframework.boot.SpringBootExceptionReporter;

/**
 * The packed portal has no database of its own. Started without one it says in one line what to set, instead of the trace
 * of whatever would have failed first, and ends.
 */
class MissingDatabaseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    MissingDatabaseRefusal() {
        super(
                "Ingen databas angiven / no database given: set SPRING_DATASOURCE_URL (jdbc:postgresql://host:5432/vagval),"
                        + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
    }

    /** Found through {@code META-INF/spring.factories}; logging is not set up yet when it speaks. */
    static class Reporter implements SpringBootExceptionReporter {

        @Override
        public boolean reportException(Throwable failure) {
            for (var cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof MissingDatabaseRefusal) {
                    System.err.println(cause.getMessage());
                    return true;
                }
            }
            return false;
        }
    }
}
