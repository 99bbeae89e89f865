package org.gongkai.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One page of a list, and the addresses of the others with all filters kept.
///
/// @param page counted from 1
/// @param size rows a page
/// @param total rows in all
/// @param path address of the list
/// @param filters what narrows the list, as it stands in the address
public record Paging(int page, int size, long total, String path, Map<String, String> filters) {

    public Paging {
        page = Math.max(1, page);
    }

    /// The page somebody asked for, within what there is.
    ///
    /// @param typed as it stands in the address; anything but a number is the first page
    public static Paging asked(
            @Nullable String typed,
            int size,
            long total,
            String path,
            Map<String, String> filters) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        int asked = typed != null && typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 1;
        return new Paging(Math.clamp(asked, 1, last), size, total, path, filters);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public int offset() {
        return (int) Math.min((page - 1L) * size, Integer.MAX_VALUE);
    }

    /// The page numbers to show: the first, the last and those around this one; 0 stands for a gap.
    public List<Integer> shown() {
        return java.util.stream.IntStream.rangeClosed(1, pages())
                .filter(n -> n == 1 || n == pages() || Math.abs(n - page) <= 2)
                .boxed()
                .collect(
                        java.util.ArrayList::new,
                        (list, n) -> {
                            if (!list.isEmpty() && n - list.getLast() > 1) list.add(0);
                            list.add(n);
                        },
                        List::addAll);
    }

    /// The address of another page of the same list.
    public String address(int other) {
        var all = new LinkedHashMap<>(filters);
        if (other > 1) all.put("page", Integer.toString(other));
        return address(path, all);
    }

    /// An address with these parameters; empty ones are left out.
    public static String address(String path, Map<String, String> parameters) {
        String query =
                parameters.entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty())
                        .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
