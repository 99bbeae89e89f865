package org.gongkai.access;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.RunningServer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address the program answers, as Spring knows it: `GET /office/editions/{id}`.
final class Routes {

    private Routes() {}

    static Set<String> all() throws Exception {
        RunningServer.anybody().newRequest(RunningServer.address() + "/health").execute();
        var all = new TreeSet<String>();
        var mappings = RunningServer.bean(DispatcherServlet.class).getHandlerMappings();
        for (var mapping : Objects.requireNonNull(mappings)) {
            if (mapping instanceof RequestMappingHandlerMapping known) {
                known.getHandlerMethods().keySet().forEach(info -> add(all, info));
            }
        }
        return all;
    }

    private static void add(Set<String> all, RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String pattern : info.getPatternValues()) {
            if (methods.isEmpty()) all.add("ANY " + pattern);
            methods.forEach(method -> all.add(method + " " + pattern));
        }
    }
}
