package org.gongkai.search.lucene;

import java.nio.file.Path;
import org.gongkai.search.KeepingContract;
import org.gongkai.search.SearchIndex;

class LuceneKeepingTest extends KeepingContract {

    @Override
    protected SearchIndex open(Path folder) {
        return Lucene.open(folder);
    }
}
