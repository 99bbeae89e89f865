package org.gongkai.search.lucene;

import java.nio.file.Path;
import org.gongkai.search.MarkingContract;
import org.gongkai.search.SearchIndex;

class LuceneMarkingTest extends MarkingContract {

    @Override
    protected SearchIndex open(Path folder) {
        return Lucene.open(folder);
    }
}
