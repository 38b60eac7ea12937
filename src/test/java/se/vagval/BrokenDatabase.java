package se.vagval;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that can be broken while the portal runs, with the states that PostgreSQL and its driver tell. */
@TestConfiguration(proxyBeanMethods = false)
class BrokenDatabase implements BeanPostProcessor {

    private static volatile Fault fault = Fault.NONE;

    /** What is wrong with it. */
    enum Fault {
        NONE("00000"),
        /** Nobody answers. */
        GONE("08001"),
        /** It can still be read, but has no place left for what is written. */
        FULL("53100"),
        /** The connection breaks in the very moment when all is to be kept. */
        LOST_AT_COMMIT("08006");

        private final String state;

        Fault(String state) {
            this.state = state;
        }

        private SQLException told() {
            return new SQLException("broken by the test: " + this, state);
        }
    }

    static Fault fault() {
        return fault;
    }

    static void breaks(Fault how) {
        fault = how;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Breakable) ? new Breakable(source) : bean;
    }

    private static final class Breakable extends DelegatingDataSource {

        Breakable(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (fault == Fault.GONE) {
                throw fault.told();
            }
            return breakable(Connection.class, super.getConnection(), "");
        }
    }

    private static <T> T breakable(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            var name = method.getName();
            if (fault == Fault.LOST_AT_COMMIT && name.equals("commit")
                    || fault == Fault.FULL && name.startsWith("execute") && isWriting(sql)) {
                throw fault.told();
            }
            try {
                var result = method.invoke(target, args);
                return result instanceof PreparedStatement statement && name.startsWith("prepare")
                        ? breakable(PreparedStatement.class, statement, (String) args[0])
                        : result;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }

    private static boolean isWriting(String sql) {
        var words = sql.strip().toLowerCase(Locale.ROOT);
        return words.startsWith("insert") || words.startsWith("update");
    }
}
