package org.keji.query.policybook;

/** What a version says of one parameter. */
record SettingRow(String id, String book, long number, String parameter, String rule, String value, String source) {}
