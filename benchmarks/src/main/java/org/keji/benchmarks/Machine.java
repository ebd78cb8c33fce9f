package org.keji.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What a run was made on; figures of another machine are not comparable. */
final class Machine {

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final List<String> TELLING =
            List.of("wal_sync_method", "wal_compression", "data_checksums", "shared_buffers", "max_wal_size");

    private Machine() {}

    /** @param source connections such as the measured ones, for settings may differ by role */
    static Map<String, String> facts(Scratch scratch, DataSource source) throws IOException, SQLException {
        Map<String, String> facts = facts();
        facts.put("File system", scratch.fileSystem());
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            facts.put("PostgreSQL", show(statement, "server_version"));
            for (String setting : DURABLE) {
                facts.put(setting, requireOn(setting, show(statement, setting)));
            }
            for (String setting : TELLING) {
                facts.put(setting, show(statement, setting));
            }
        }
        return facts;
    }

    /** Of a run that only computes. */
    static Map<String, String> facts() throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("CPU", cpu());
        facts.put("Cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
        facts.put("Memory", memory());
        facts.put("Kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        facts.put("Java heap", (Runtime.getRuntime().maxMemory() >> 20) + " MiB");
        return facts;
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String requireOn(String setting, String value) {
        if (!value.equals("on")) {
            throw new IllegalStateException(setting + " is " + value + ": this would not measure durable writes");
        }
        return value;
    }

    private static String cpu() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static String memory() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return (system.getTotalMemorySize() >> 30) + " GiB";
    }
}
