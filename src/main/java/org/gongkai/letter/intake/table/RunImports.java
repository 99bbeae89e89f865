package org.gongkai.letter.intake.table;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.gongkai.files.rows.RowReader;
import org.gongkai.letter.intake.SealedFiles;
import org.gongkai.pages.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Takes in what was started, batch after batch. Whatever ends it in the middle, a stop or a crash,
/// the next round goes on after the last batch that was finished, in this process or another.
@Component
public class RunImports {

    private static final Logger LOG = LoggerFactory.getLogger(RunImports.class);
    private static final int BATCH = 100;
    private static final int TRIES = 5;

    private final TableImports imports;
    private final KeepImports keeping;
    private final LookAtTable looking;
    private final ImportBatch batches;
    private final SealedFiles files;
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean stopping;

    RunImports(
            TableImports imports,
            KeepImports keeping,
            LookAtTable looking,
            ImportBatch batches,
            SealedFiles files) {
        this.imports = imports;
        this.keeping = keeping;
        this.looking = looking;
        this.batches = batches;
        this.files = files;
    }

    /// At a fixed rate, so that each round has a thread of its own and a long import keeps no other
    /// job from running. A round that finds another at work has nothing to do.
    @Scheduled(fixedRate = 1_000)
    void run() {
        if (stopping || !working.tryLock()) return;
        try {
            for (long id : imports.listRunning()) {
                if (!stopping) work(id);
            }
        } finally {
            working.unlock();
        }
    }

    /// Waits for the batch that is being taken in.
    @PreDestroy
    void stop() {
        stopping = true;
        working.lock();
        working.unlock();
    }

    private void work(long id) {
        TableImport one = imports.get(id);
        if (one.kept() == null) return;
        try (RowReader table = open(one)) {
            LetterRows letters = looking.rows(one.source(), one.usual(), Columns.of(table.head()));
            for (int skipped = 0; skipped < one.read() && table.hasNext(); skipped++) table.next();
            work(one, table, letters);
        } catch (IOException unreadable) {
            LOG.warn(
                    "Import {} cannot be read any more: {}",
                    id,
                    unreadable.getClass().getSimpleName());
            keeping.end(id, ImportState.FAILED, "system");
        }
    }

    private void work(TableImport one, RowReader table, LetterRows letters) {
        int from = one.read();
        while (!stopping) {
            var rows = new ArrayList<JudgedRow>();
            while (rows.size() < BATCH && table.hasNext()) rows.add(letters.judge(table.next()));
            if (rows.isEmpty()) {
                keeping.end(one.id(), ImportState.DONE, "system");
                return;
            }
            if (!take(one, from, rows)) return;
            from += rows.size();
        }
    }

    /// Two that are taken in at once may wait for each other; then one of them begins its batch
    /// anew. A row that cannot be kept for a reason nobody foresaw is listed as bad, and does not
    /// stand in the way of the others.
    private boolean take(TableImport one, int from, List<JudgedRow> rows) {
        for (int tried = 1; ; tried++) {
            try {
                return batches.take(one, from, rows);
            } catch (TransactionException | NonTransientDataAccessResourceException gone) {
                throw gone;
            } catch (TransientDataAccessException busy) {
                if (tried == TRIES) throw busy;
            } catch (RuntimeException unforeseen) {
                LOG.warn(
                        "Import {}, rows from {}: {}",
                        one.id(),
                        from,
                        unforeseen.getClass().getSimpleName());
                return rows.size() == 1
                        ? batches.take(
                                one,
                                from,
                                List.of(
                                        rows.getFirst()
                                                .failed(Text.t("letter-intake.bad.unforeseen"))))
                        : oneByOne(one, from, rows);
            }
        }
    }

    private boolean oneByOne(TableImport one, int from, List<JudgedRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (!take(one, from + i, List.of(rows.get(i)))) return false;
        }
        return true;
    }

    /// The clear copy has no name any more once it is open: whatever happens, it is gone.
    private RowReader open(TableImport one) throws IOException {
        String name = one.name();
        Path clear =
                Files.createTempFile("table", name.substring(Math.max(0, name.lastIndexOf('.'))));
        try {
            files.open(Objects.requireNonNull(one.kept()), one.place(), clear);
            return RowReader.open(clear, Column.NAMES);
        } finally {
            Files.deleteIfExists(clear);
        }
    }
}
