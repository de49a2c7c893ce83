package org.onrecord.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

/**
 * The signals INT and TERM of the operating system. The Java API has no handler of signals but {@code sun.misc.Signal},
 * which every JDK has and none promises; so it is called by reflection, and without it a signal ends the program as
 * usual. A shutdown hook would not do: the second Ctrl-C would be swallowed.
 */
final class Signals implements Interrupts {

    private static final String SIGNAL = "sun.misc.Signal";
    private static final String HANDLER = "sun.misc.SignalHandler";

    @Override
    public void onInterrupt(Runnable action) {
        AtomicBoolean again = new AtomicBoolean();
        Runnable firstThenHalt = () -> {
            if (again.getAndSet(true)) {
                Runtime.getRuntime().halt(Exit.INTERRUPTED);
            }
            action.run();
        };
        List.of("INT", "TERM").forEach(name -> handle(name, firstThenHalt));
    }

    private static void handle(String name, Runnable action) {
        try {
            Object before = install(name, handler(action));
            if (ignored().equals(before)) {
                install(name, ignored());
            }
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // This Java has no such signal or keeps it for itself (-Xrs): it ends the program as usual.
            return;
        }
    }

    private static Object handler(Runnable action) throws ReflectiveOperationException {
        Class<?> type = Class.forName(HANDLER);
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("handle")) {
                action.run();
            }
            return null;
        });
    }

    /** The handler of a signal that whoever started the program wants ignored, as {@code nohup} and {@code &} do. */
    private static Object ignored() throws ReflectiveOperationException {
        return Class.forName(HANDLER).getField("SIG_IGN").get(null);
    }

    private static @Nullable Object install(String name, Object handler) throws ReflectiveOperationException {
        Class<?> type = Class.forName(SIGNAL);
        try {
            Object signal = type.getConstructor(String.class).newInstance(name);
            return type.getMethod("handle", type, Class.forName(HANDLER)).invoke(null, signal, handler);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
