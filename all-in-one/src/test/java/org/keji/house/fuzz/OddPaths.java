package org.keji.house.fuzz;

import static org.keji.house.fuzz.Raw.harmless;
import static org.keji.house.fuzz.Raw.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Addresses that are written another way than they are, lead out, or cannot be decoded. */
final class OddPaths {

    /** One a line; ~ stands for what is personal. */
    private static final String PATHS = """
            //api/v1/complaints
            /api//v1/complaints
            /api/./v1/complaints
            /api/x/../v1/complaints
            /../../etc/passwd
            /api/v1/..%2f..%2factuator
            /api/v1/%2e%2e/%2e%2e/actuator/env
            /api/v1/complaints;jsessionid=~
            /api/v1;a=b/complaints
            /api/v1/complaints/
            /api/v1/complaints%2f~
            /api/v1/complaints%5c~
            /api/v1\\complaints
            /API/v1/complaints
            /api/v1/COMPLAINTS
            /api/v1/complaints.json
            /api/v1/complaints%20
            /api/v1/complaints%00
            /api/v1/complaints/%00
            /api/v1/complaints/%0d%0aX-Injected:%20yes
            /api/v1/complaints/%
            /api/v1/complaints/%zz~
            /api/v1/complaints/%u0041
            /api/v1/complaints/%c0%af~
            /api/v1/complaints/%ff~
            /api/v1/complaints/\u00ff~
            /api/v1/complaints/\u00c0\u00af
            /api/v1/complaints/%ed%a0%80
            /api/v1/complaints/{id}
            /api/v1/complaints/<~>
            /api/v1/complaints/${jndi:ldap://127.0.0.1/~}
            /api/v1/complaints/%252e%252e
            /actuator/..;/api/v1/complaints
            /actuator/health/..%2fenv
            /actuator/health/%2e%2e/env
            /rules/..%2f..%2fapplication.yml
            /rules/~
            /swagger-ui/..%2f..%2fapplication.yml
            /swagger-ui/../../application.yml
            /webjars/../application.yml
            /WEB-INF/web.xml
            /META-INF/MANIFEST.MF
            /error
            /static/../application.yml
            /api-docs/../../x
            /api-docs.yaml/~
            /oauth2/authorize?client_id=~
            /login
            /logout
            /?~
            ?
            #
            api
            /api/v1/complaints#~
            /api/v1/complaints/x/./~
            """;

    private static final String QUERIES = """
            limit=%
            limit=%zz
            words=%ff
            words=%c0%80~
            words=%ed%a0%80
            words=\u00ff\u00fe~
            words=\0
            words=%00
            limit=1&limit=~
            limit=1&x=a?b=c
            limit=1&x=%zz
            limit=1e999999999
            limit[]=~
            cursor=~
            &&&===&
            =
            %=%
            asOf=%00
            position=-0
            position=99999999999999999999
            words=%F0%9F%98%80
            sort=__proto__
            words=%27%22%5c
            ?~
            a;b;c=d
            """;

    private OddPaths() {}

    static List<Raw> all(Sample sample) {
        List<Raw> all = new ArrayList<>();
        Stream<String> longPaths =
                Stream.of("x".repeat(100_000), "/".repeat(5_000), "../".repeat(2_000), Sample.PERSON.repeat(400));
        Stream.concat(lines(PATHS), longPaths.map("/"::concat)).forEach(path -> {
            // To read by another spelling harms nobody; to write by one is refused, if only for the empty body.
            all.add(harmless("GET " + cut(path), sample.get(path)));
            all.add(refused("POST " + cut(path), sample.post(path, "application/json", "{}", "")));
        });
        Stream<String> longQueries = Stream.of("limit=" + "9".repeat(5_000), "x=1&".repeat(1_500), "%25".repeat(1_500));
        Stream.concat(lines(QUERIES), longQueries)
                .forEach(query -> Stream.of("complaints", "complaints/search", "due-today", "complaint-statistics")
                        .map(path -> "/api/v1/" + path + "?" + query)
                        .map(address -> harmless(cut(address), sample.get(address)))
                        .forEach(all::add));
        return all;
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(line -> line.replace("~", Sample.PERSON));
    }

    private static String cut(String path) {
        return path.substring(0, Math.min(60, path.length()));
    }
}
