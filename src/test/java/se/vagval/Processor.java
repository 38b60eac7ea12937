package se.vagval;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How much work something is, whatever else the machine does meanwhile: processor time of the thread that does it. */
public final class Processor {

    private Processor() {}

    public static Duration timeOf(Runnable work) {
        var from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from);
    }

    /** Of a thread that is alive. */
    public static Duration timeOf(Thread worker) {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getThreadCpuTime(worker.threadId()));
    }
}
