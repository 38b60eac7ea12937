import java.util.List;

/** What requests cost: CPU of portal and database together, in milliseconds of one request. */
record Meter(long portal, long postmaster) {

    static final int CONNECTIONS = 8;

    /** So many requests at a time, as often as it is asked. */
    interface Requests {

        long some() throws Exception;
    }

    /** Asks until so many seconds of CPU are used up, however long that takes on a machine that others use, too. */
    double spend(Load reader, List<String> paths, double seconds, double[] noted) {
        return spend(() -> reader.run(paths, CONNECTIONS, 0.7).pages(), seconds, noted);
    }

    double spend(Requests requests, double seconds, double[] noted) {
        var from = Cpu.of(portal, postmaster);
        var done = 0L;
        var spent = from.since(from);
        try {
            while (spent.portal() + spent.database() < seconds * 1000) {
                done += requests.some();
                spent = Cpu.of(portal, postmaster).since(from);
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        if (noted != null) {
            noted[3] += spent.database() / done;
        }
        return spent.net() / done;
    }
}
