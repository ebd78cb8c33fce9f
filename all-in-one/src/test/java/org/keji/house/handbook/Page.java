package org.keji.house.handbook;

/**
 * One page of the handbook.
 *
 * @param file in docs/handbook
 * @param summary one sentence for the index
 */
record Page(String file, String title, String summary, String body) {

    String text() {
        return """
                # %s

                %s

                %s

                ---

                Written from the code by `./dev handbook`; `HandbookTest` fails when the two differ.
                """.formatted(title, summary, body.strip());
    }
}
