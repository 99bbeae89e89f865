package org.gongkai.search.lucene;

import java.nio.file.Path;
import org.gongkai.search.RankingContract;
import org.gongkai.search.SearchIndex;

class LuceneRankingTest extends RankingContract {

    @Override
    protected SearchIndex open(Path folder) {
        return Lucene.open(folder);
    }
}
