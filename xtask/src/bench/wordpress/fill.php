<?php
/*
 * Makes a WordPress and fills it with an export of `cargo xtask bench wxr`, by WordPress's own functions:
 *
 *     php fill.php install ROOT ADDRESS
 *     php fill.php fill ROOT ADDRESS EXPORT
 *
 * The second does what WordPress's importer does around wp_insert_post(): counts and caches wait until the end. It leaves
 * out what the importer does beside (looking for each post by title and date, attachments, links between authors), so it
 * takes less time. It prints how many posts and comments it wrote and in how many seconds.
 */

[, $what, $root, $address] = $argv;
$_SERVER['HTTP_HOST'] = $address;
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REQUEST_URI'] = '/';
define($what === 'install' ? 'WP_INSTALLING' : 'WP_IMPORTING', true);
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
