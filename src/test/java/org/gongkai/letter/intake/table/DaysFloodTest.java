package org.gongkai.letter.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.letter.intake.table.Nodes.bean;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.files.FileReferences;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Four sources send all they have on one day, with repeats, broken rows and every encoding, and
/// the process that takes it in is stopped, and loses its database, in the middle.
/// `-Dgongkai.flood=20000` sets how many rows there are in all.
@Tag("slow")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DaysFloodTest {

    private static final Logger LOG = LoggerFactory.getLogger(DaysFloodTest.class);
    private static final int ROWS = Integer.getInteger("gongkai.flood", 3_000);
    private static final List<Flood> FLOODS = new ArrayList<>();

    private static Flood flood(Flood.Shape shape) {
        return FLOODS.stream()
                .filter(one -> one.shape == shape)
                .findFirst()
                .orElseGet(() -> {
                    FLOODS.add(new Flood(shape, ROWS / 4, 20261125L + shape.ordinal()));
                    return FLOODS.getLast();
                });
    }

    @Order(1)
    @ParameterizedTest
    @EnumSource
    void everyGoodRowIsInOnceAndEveryBadRowIsListed(Flood.Shape shape) throws Exception {
        Flood flood = flood(shape);
        long started = System.nanoTime();
        long id = Nodes.started(shape.source, shape.file, flood.file.bytes());
        long looked = System.nanoTime();
        stopInTheMiddle(id);
        loseTheDatabaseInTheMiddle(id);
        Nodes.node().run();
        long ended = System.nanoTime();
        TableImport one = Nodes.get(id);
        FloodTaken.isComplete(flood, one);
        LOG.info(
                "{}: {} rows, {} new, {} again, {} bad; looked at in {} ms, taken in in {} ms, {} rows a second",
                shape,
                one.total(),
                one.fresh(),
                one.again(),
                one.bad(),
                (looked - started) / 1_000_000,
                (ended - looked) / 1_000_000,
                one.total() * 1_000_000_000L / (ended - looked));
    }

    private static void stopInTheMiddle(long id) throws InterruptedException {
        RunImports node = Nodes.node();
        Thread thread = Thread.ofPlatform().start(node::run);
        waitForProgress(id, 0);
        node.stop();
        thread.join();
        TableImport one = Nodes.get(id);
        assertThat(one.state()).isEqualTo(ImportState.RUNNING);
        assertThat(one.read()).isBetween(1, one.total() - 1);
    }

    private static void loseTheDatabaseInTheMiddle(long id) throws InterruptedException {
        int before = Nodes.get(id).read();
        RunImports node = Nodes.node();
        Thread thread = Thread.ofPlatform().unstarted(node::run);
        thread.setUncaughtExceptionHandler((where, lost) -> {});
        thread.start();
        waitForProgress(id, before);
        Nodes.cutLines();
        node.stop();
        thread.join();
        assertThat(Nodes.get(id).state()).isEqualTo(ImportState.RUNNING);
    }

    private static void waitForProgress(long id, int from) throws InterruptedException {
        while (Nodes.get(id).read() <= from) Thread.sleep(5);
    }

    @Order(2)
    @ParameterizedTest
    @EnumSource
    void theSameFileAgainMakesNothingNew(Flood.Shape shape) {
        Flood flood = flood(shape);
        TableImport again = Nodes.done(shape.source, "再导一次-" + shape.file, flood.file.bytes());
        FloodTaken.addsNothing(flood, again);
    }

    @Order(3)
    @Test
    void nothingOfTheFilesIsKept() {
        assertThat(bean(SealedImports.class).list()).isEmpty();
        assertThat(bean(SealedImports.class)).isInstanceOf(FileReferences.class);
    }
}
