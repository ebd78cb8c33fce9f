package org.keji.benchmarks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Files of past complaints, made up: no row is like another, in one file or in the next. */
final class PastRows {

    private static final String HEADER = "Date received,Product,Issue,Company,Submitted via,Date sent to company,"
            + "Company response to consumer,Timely response?,Consumer disputed?\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu");
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 2);
    private static final int DAYS = 3000;
    private static final int LONGEST_WAY = 6;
    private static final int COMPANIES = 400;
    private static final List<String> PRODUCTS =
            List.of("Mortgage", "Debt collection", "Credit card", "Student loan", "Bank account or service");
    private static final List<String> CHANNELS = List.of("Web", "Referral", "Phone", "Postal mail", "Fax", "Email");
    private static final List<String> TOLD = List.of("Yes", "No", "");

    private int next;

    /** A file of the next so many rows. */
    String file(int rows) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            row(file, next++);
        }
        return file.toString();
    }

    private static void row(StringBuilder file, int number) {
        LocalDate received = FIRST.plusDays(number % DAYS);
        file.append(DAY.format(received)).append(',');
        file.append(of(PRODUCTS, number)).append(',');
        file.append("\"Incorrect information on file, case ").append(number).append("\",");
        file.append("\"Example Company ").append(number % COMPANIES).append(", Inc.\",");
        file.append(of(CHANNELS, number)).append(',');
        file.append(DAY.format(received.plusDays(number % LONGEST_WAY))).append(',');
        file.append("Closed with explanation,");
        file.append(of(TOLD, number / 2)).append(',').append(of(TOLD, number)).append('\n');
    }

    private static String of(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
