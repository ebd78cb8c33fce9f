/** Finding customers: by words and pinyin, by marks of who works there, by what was found out, and by likeness. */
@NullMarked
package org.keji.query.customersearch;

import org.jspecify.annotations.NullMarked;
