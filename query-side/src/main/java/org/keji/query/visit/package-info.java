/** Plans of visits, what became of each visit, and whom they met who may become a customer (handbook chapter 2). */
@NullMarked
package org.keji.query.visit;

import org.jspecify.annotations.NullMarked;
