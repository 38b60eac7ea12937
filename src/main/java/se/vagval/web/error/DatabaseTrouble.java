package se.vagval.web.error;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells trouble with the database that passes by itself (gone, restarting, full, too slow) from a fault of the portal. */
final class DatabaseTrouble {

    /** Connection lost, server out of connections, shutting down, lock not given in time, statement cancelled. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "55");

    private DatabaseTrouble() {}

    static boolean isIn(@Nullable Throwable failure) {
        var depth = 0;
        for (var cause = failure; cause != null && depth < 30; cause = cause.getCause(), depth++) {
            if (isPassing(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(Throwable cause) {
        return switch (cause) {
            case CannotCreateTransactionException ignored -> true;
            case DataAccessResourceFailureException ignored -> true;
            case QueryTimeoutException ignored -> true;
            case org.springframework.dao.OptimisticLockingFailureException ignored -> false;
            case TransientDataAccessException ignored -> true;
            case SQLTransientException ignored -> true;
            case SQLException sql -> sql.getSQLState() != null
                    && sql.getSQLState().length() == 5
                    && PASSING.contains(sql.getSQLState().substring(0, 2));
            default -> cause.getClass().getName().equals("org.hibernate.exception.JDBCConnectionException");
        };
    }
}
