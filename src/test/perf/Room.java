import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** By how much the portal's greatest room in memory grows while it writes a file of all cases. */
final class Room {

    private Room() {}

    /** In MiB, after the same file has been asked for once. */
    static String of(long portal, Load reader, String path) throws Exception {
        reader.size(path);
        Files.writeString(Path.of("/proc/" + portal + "/clear_refs"), "5");
        var before = greatest(portal);
        var from = System.nanoTime();
        var bytes = reader.size(path);
        var grown = (greatest(portal) - before) / 1024;
        System.out.printf(
                "%-40s %7d MiB more, %d bytes in %d s%n",
                path, grown, bytes, (System.nanoTime() - from) / 1_000_000_000);
        return Long.toString(grown);
    }

    /** In kilobytes, since it was last forgotten. */
    private static long greatest(long portal) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + portal + "/status")).stream()
                .filter(it -> it.startsWith("VmHWM"))
                .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
                .sum();
    }
}
