package org.keji.eventstore.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Tells which threads asked a data source for a connection. */
public final class WatchedSource {

    private final Set<Thread> users = ConcurrentHashMap.newKeySet();
    private final DataSource source;

    public WatchedSource(DataSource real) {
        source = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        users.add(Thread.currentThread());
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    public DataSource source() {
        return source;
    }

    public Set<Thread> users() {
        return users;
    }

    public void forget() {
        users.clear();
    }
}
