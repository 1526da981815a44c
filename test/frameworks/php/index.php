<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>Actualités</title>
    <script type="module" src="/news/euromed-news-card.js"></script>
  </head>
  <body>
    <?php
    $card = __DIR__ . '/cards/article.fr.html';
    if (is_readable($card)) {
        readfile($card);
    } else {
        ?>
        <euromed-news-card src="https://portal.example/news/article.fr.json" lang="fr">
          <a href="https://portal.example/fr/news/article">Trois ports partagent leurs mesures</a>
        </euromed-news-card>
        <?php
    }
    ?>
  </body>
</html>
