// The article as a post, in the format of answers of app.bsky.feed.getPostThread.
const did = 'did:plc:z72i7hdynmk6r22z27h6tvur';

export function blueskyThread({ title, summary, url, date, lang }) {
  // A post has 300 characters at most.
  const text = `${summary.slice(0, 270)}…`;
  const uri = `at://${did}/app.bsky.feed.post/3l7sfrgkv4k2a`;
  return {
    thread: {
      $type: 'app.bsky.feed.defs#threadViewPost',
      post: {
        uri,
        cid: 'bafyreib3pjmfpffjr2ioj5iukypmumgmqgbjcq4nnbwmlkrkdbwqrkubvi',
        author: { did, handle: 'news.example', displayName: 'EU Neighbours South', labels: [] },
        record: {
          $type: 'app.bsky.feed.post',
          createdAt: `${date}T09:30:00.000Z`,
          langs: [lang],
          text,
          embed: {
            $type: 'app.bsky.embed.external',
            external: { uri: url, title, description: summary },
          },
        },
        embed: {
          $type: 'app.bsky.embed.external#view',
          external: { uri: url, title, description: summary },
        },
        replyCount: 3,
        repostCount: 12,
        likeCount: 48,
        quoteCount: 1,
        indexedAt: `${date}T09:30:01.000Z`,
        labels: [],
      },
      replies: [],
    },
  };
}
