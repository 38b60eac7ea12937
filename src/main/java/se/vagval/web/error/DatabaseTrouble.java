package se.vagval.web.error;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells trouble with the database that passes by itself (gone, restarting, full, too slow) from a fault of the portal. */
final class DatabaseTrouble {

    /** Connection lost, server out of connections, shutting down, lock not given in time, statement cancelled. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "55");

    /** Also the end of a transaction on a connection that broke on the way, which hides the first failure. */
    private static final Set<String> HIBERNATE =
            Set.of("org.hibernate.exception.JDBCConnectionException", "org.hibernate.TransactionException");

    private DatabaseTrouble() {}

    static boolean isIn(@Nullable Throwable failure) {
        var depth = 0;
        for (var cause = failure; cause != null && depth < 30; cause = cause.getCause(), depth++) {
            if (isPassing(cause)
                    || cause instanceof TransactionSystemException end && isIn(end.getOriginalException())) {
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
            case OptimisticLockingFailureException ignored -> false;
            case TransientDataAccessException ignored -> true;
            case SQLTransientException ignored -> true;
            case SQLException sql ->
                sql.getSQLState() != null
                        && sql.getSQLState().length() == 5
                        && PASSING.contains(sql.getSQLState().substring(0, 2));
            default -> HIBERNATE.contains(cause.getClass().getName());
        };
    }
}
