<?php
/*
 * Makes a WordPress and fills it with an export of `cargo xtask bench wxr`, by WordPress's own functions:
 *
 *     php fill.php install ROOT ADDRESS
 *     php fill.php fill ROOT ADDRESS EXPORT
 *     php fill.php import ROOT ADDRESS EXPORT IMPORTER
 *     php fill.php grow ROOT ADDRESS TIMES
 *
 * The third has WordPress's importer do it, whose source lies in the folder IMPORTER; no attachments are fetched. The last
 * copies every post with its terms and comments until there are so many times as many, each copy some minutes after the one
 * before it. The second does what WordPress's importer does around wp_insert_post(): counts and caches wait until the end. It leaves
 * out what the importer does beside (looking for each post by title and date, attachments, links between authors), so it
 * takes less time. It prints how many posts and comments it wrote and in how many seconds.
 */

[, $what, $root, $address] = $argv;
$_SERVER['HTTP_HOST'] = $address;
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REQUEST_URI'] = '/';
define($what === 'install' ? 'WP_INSTALLING' : 'WP_IMPORTING', true);
if ($what === 'import') {
    define('WP_LOAD_IMPORTERS', true);
}
require "$root/wp-load.php";

if ($what === 'install') {
    // Sends no mail.
    function wp_new_blog_notification() {}
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('The Bench', 'owner', 'owner@old.example', true, '', 'bench');
    wp_delete_post(1, true);
    $wp_rewrite->set_permalink_structure('/%year%/%monthnum%/%postname%/');
    $wp_rewrite->flush_rules();
    switch_theme('twentytwentyone');
    exit(0);
}

if ($what === 'grow') {
    grow((int) $argv[4]);
    exit(0);
}

if ($what === 'import') {
    require ABSPATH . 'wp-admin/includes/admin.php';
    wp_set_current_user(1);
    require "{$argv[5]}/wordpress-importer.php";
    $importer = new WP_Import();
    // As its form has it filled: every author of the export is made.
    $importer->get_authors_from_import($importer->parse($argv[4]));
    $_POST['imported_authors'] = array_column($importer->authors, 'author_login');
    ob_start();
    $began = microtime(true);
    $importer->import($argv[4]);
    $secs = microtime(true) - $began;
    $told = ob_get_clean();
    [$posts, $comments] = [wp_count_posts()->publish, get_comment_count()['approved']];
    if ($posts === 0 || str_contains($told, 'Failed')) {
        fwrite(STDERR, strip_tags($told));
        exit(1);
    }
    echo json_encode(['posts' => (int) $posts, 'comments' => $comments, 'secs' => $secs]), "\n";
    exit(0);
}

/** Copies every post until there are so many times as many. */
function grow(int $times): void {
    global $wpdb;
    $last = (int) $wpdb->get_var("SELECT MAX(ID) FROM $wpdb->posts");
    $last_comment = (int) $wpdb->get_var("SELECT MAX(comment_ID) FROM $wpdb->comments");
    $ask = function (string $statement) use ($wpdb): void {
        if ($wpdb->query($statement) === false) {
            fwrite(STDERR, $wpdb->last_error);
            exit(1);
        }
    };
    for ($k = 1; $k < $times; $k++) {
        [$a, $c] = [$k * $last, $k * $last_comment];
        $later = fn(string $column): string => "$column + INTERVAL " . $k * 61 . ' SECOND';
        $tables = [
            [$wpdb->posts, "ID <= $last AND post_type = 'post' AND post_status = 'publish'", [
                'ID' => "ID + $a", 'post_name' => "CONCAT(post_name, '-$k')", 'guid' => "CONCAT(guid, '-$k')",
                'post_date' => $later('post_date'), 'post_date_gmt' => $later('post_date_gmt'),
                'post_modified' => $later('post_modified'), 'post_modified_gmt' => $later('post_modified_gmt'),
            ]],
            [$wpdb->postmeta, "post_id <= $last", ['meta_id' => 'NULL', 'post_id' => "post_id + $a"]],
            [$wpdb->term_relationships, "object_id <= $last", ['object_id' => "object_id + $a"]],
            [$wpdb->comments, "comment_ID <= $last_comment", [
                'comment_ID' => "comment_ID + $c", 'comment_post_ID' => "comment_post_ID + $a",
                'comment_parent' => "IF(comment_parent = 0, 0, comment_parent + $c)",
                'comment_date' => $later('comment_date'), 'comment_date_gmt' => $later('comment_date_gmt'),
            ]],
        ];
        foreach ($tables as [$table, $rows, $others]) {
            $columns = $wpdb->get_col("SHOW COLUMNS FROM $table");
            $taken = array_map(fn(string $column): string => $others[$column] ?? $column, $columns);
            $ask("INSERT INTO $table (" . implode(', ', $columns) . ') SELECT ' . implode(', ', $taken) . " FROM $table WHERE $rows");
        }
    }
    $ask("UPDATE $wpdb->term_taxonomy SET count = count * $times");
    foreach ([$wpdb->posts, $wpdb->postmeta, $wpdb->term_relationships, $wpdb->term_taxonomy, $wpdb->comments] as $table) {
        $wpdb->get_results("ANALYZE TABLE $table");
    }
    wp_cache_flush();
}

/** What stands in the first element of that name. */
function told(string $xml, string $name): string {
    $found = preg_match("~<$name>(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?</$name>~s", $xml, $match);
    return $found ? $match[1] : '';
}

function right($made) {
    if (is_wp_error($made) || !$made) {
        fwrite(STDERR, is_wp_error($made) ? $made->get_error_message() : 'nothing was made');
        exit(1);
    }
    return $made;
}

$file = fopen($argv[4], 'r');
$head = stream_get_line($file, 1 << 24, '<item>');
wp_set_current_user(1);
wp_defer_term_counting(true);
wp_defer_comment_counting(true);
wp_suspend_cache_invalidation(true);

$writers = [];
preg_match_all('~<wp:author>.*?</wp:author>~s', $head, $authors);
foreach ($authors[0] as $author) {
    $login = told($author, 'wp:author_login');
    $writers[$login] = right(wp_insert_user([
        'user_login' => $login,
        'user_pass' => 'bench',
        'user_email' => told($author, 'wp:author_email'),
        'display_name' => told($author, 'wp:author_display_name'),
        'role' => 'author',
    ]));
}
$terms = ['category' => [], 'post_tag' => []];
preg_match_all('~<wp:category>.*?</wp:category>|<wp:tag>.*?</wp:tag>~s', $head, $found);
foreach ($found[0] as $term) {
    $is_tag = str_starts_with($term, '<wp:tag>');
    $taxonomy = $is_tag ? 'post_tag' : 'category';
    $slug = told($term, $is_tag ? 'wp:tag_slug' : 'wp:category_nicename');
    $name = told($term, $is_tag ? 'wp:tag_name' : 'wp:cat_name');
    // Names of different terms may fold to one for WordPress; it then knows one.
    $made = wp_insert_term(wp_slash($name), $taxonomy, ['slug' => $slug]);
    $known = is_wp_error($made) ? $made->get_error_data('term_exists') : $made['term_id'];
    $terms[$taxonomy][$slug] = (int) right($known);
}

$posts = 0;
$comments = 0;
$began = microtime(true);
while (($item = stream_get_line($file, 1 << 24, '</item>')) !== false) {
    if (!str_contains($item, '<wp:post_id>')) {
        continue;
    }
    $parts = explode('<wp:comment>', $item);
    $post = array_shift($parts);
    $id = right(wp_insert_post(wp_slash([
        'post_title' => told($post, 'title'),
        'post_content' => told($post, 'content:encoded'),
        'post_name' => told($post, 'wp:post_name'),
        'post_date' => told($post, 'wp:post_date'),
        'post_date_gmt' => told($post, 'wp:post_date_gmt'),
        'post_author' => $writers[told($post, 'dc:creator')],
        'post_status' => 'publish',
        'post_type' => 'post',
        'comment_status' => 'open',
        'ping_status' => 'closed',
    ]), true));
    $posts++;
    preg_match_all('~<category domain="(\w+)" nicename="([^"]*)">~', $post, $labels, PREG_SET_ORDER);
    $chosen = [];
    foreach ($labels as [, $taxonomy, $slug]) {
        $chosen[$taxonomy][] = $terms[$taxonomy][$slug];
    }
    foreach ($chosen as $taxonomy => $ids) {
        right(wp_set_post_terms($id, $ids, $taxonomy));
    }
    add_post_meta($id, '_edit_last', told($post, 'wp:meta_value'));
    $known = [0 => 0];
    foreach ($parts as $comment) {
        $known[(int) told($comment, 'wp:comment_id')] = right(wp_insert_comment(wp_slash([
            'comment_post_ID' => $id,
            'comment_author' => told($comment, 'wp:comment_author'),
            'comment_author_email' => told($comment, 'wp:comment_author_email'),
            'comment_author_IP' => told($comment, 'wp:comment_author_IP'),
            'comment_date' => told($comment, 'wp:comment_date'),
            'comment_date_gmt' => told($comment, 'wp:comment_date_gmt'),
            'comment_content' => told($comment, 'wp:comment_content'),
            'comment_approved' => 1,
            'comment_type' => 'comment',
            'comment_parent' => $known[(int) told($comment, 'wp:comment_parent')],
        ])));
        $comments++;
    }
}
wp_suspend_cache_invalidation(false);
wp_cache_flush();
wp_defer_term_counting(false);
wp_defer_comment_counting(false);
echo json_encode(['posts' => $posts, 'comments' => $comments, 'secs' => microtime(true) - $began]), "\n";
