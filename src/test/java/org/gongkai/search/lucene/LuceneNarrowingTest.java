package org.gongkai.search.lucene;

import java.nio.file.Path;
import org.gongkai.search.NarrowingContract;
import org.gongkai.search.SearchIndex;

class LuceneNarrowingTest extends NarrowingContract {

    @Override
    protected SearchIndex open(Path folder) {
        return Lucene.open(folder);
    }
}
