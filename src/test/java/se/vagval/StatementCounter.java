package se.vagval;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts every SQL statement that an act sends to the database, from JPA and JDBC alike; not what the portal does meanwhile. */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCounter implements BeanPostProcessor {

    private static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());
    private static volatile Thread acting;

    /** The statements sent while the act ran. */
    public static List<String> during(Runnable act) {
        SEEN.clear();
        acting = Thread.currentThread();
        act.run();
        return List.copyOf(SEEN);
    }

    /** The statements of a page that was asked for just before, when the names on it are known. */
    public static List<String> again(Runnable page) {
        page.run();
        return during(page);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Counting) ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            return listening(Connection.class, super.getConnection(), null);
        }
    }

    private static <T> T listening(Class<T> type, T target, String prepared) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            try {
                var name = method.getName();
                if (name.startsWith("execute") && target instanceof Statement && Thread.currentThread() == acting) {
                    SEEN.add(prepared != null ? prepared : String.valueOf(args[0]));
                }
                var result = method.invoke(target, args);
                if (result instanceof Statement statement && name.startsWith("prepare")) {
                    return listening(
                            java.sql.PreparedStatement.class, (java.sql.PreparedStatement) statement, (String) args[0]);
                }
                return result instanceof Statement statement && name.equals("createStatement")
                        ? listening(Statement.class, statement, null)
                        : result;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }
}
