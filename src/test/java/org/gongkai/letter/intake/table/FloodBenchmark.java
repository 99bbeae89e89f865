package org.gongkai.letter.intake.table;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Run by `make benchmark`: 20 000 rows of four sources, taken in by one node, and once more.
class FloodBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(FloodBenchmark.class);
    private static final int ROWS = Integer.getInteger("gongkai.flood", 20_000);

    @Test
    void aDaysFlood() {
        Nodes.node(); // starts the server, which is not measured
        for (Flood.Shape shape : Flood.Shape.values()) {
            Flood flood = new Flood(shape, ROWS / 4, 7L + shape.ordinal());
            byte[] file = flood.file.bytes();
            FloodTaken.isComplete(flood, measured(shape, "for the first time", file));
            FloodTaken.addsNothing(flood, measured(shape, "once more", file));
        }
    }

    private static TableImport measured(Flood.Shape shape, String what, byte[] file) {
        long begun = System.nanoTime();
        long id = Nodes.started(shape.source, shape.file, file);
        long looked = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Nodes.node().run();
        long took = System.nanoTime() - looked;
        TableImport one = Nodes.get(id);
        LOG.info(
                "{} {}: {} rows, {} new, {} again, {} bad: looked at in {} ms, taken in in {} ms"
                        + " ({} ms of them at work here), {} rows a second",
                shape,
                what,
                one.total(),
                one.fresh(),
                one.again(),
                one.bad(),
                (looked - begun) / 1_000_000,
                took / 1_000_000,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000,
                one.total() * 1_000_000_000L / took);
        return one;
    }
}
