package org.gongkai.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.catalogue.EntryAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells the catalogue how its entries are answered.
@Component
class CountAnswers implements EntryAnswers {

    private final JdbcClient jdbc;

    CountAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> countPublic() {
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql(
                        """
                        SELECT entry_code, count(*) AS documents FROM publication.public_document
                        WHERE entry_code IS NOT NULL GROUP BY entry_code
                        """)
                .query(row -> {
                    counts.put(row.getString("entry_code"), row.getLong("documents"));
                });
        return counts;
    }
}
