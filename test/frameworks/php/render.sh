npx euromed-news-card render --lang fr --lang ar --out cards https://portal.example/news/article.fr.json
