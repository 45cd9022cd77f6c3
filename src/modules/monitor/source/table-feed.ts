export type { FeedArea, FeedCell, FeedMeasure, FeedPage, FeedPeriod, FeedTable, TableFeed } from "../domain/table-feed.ts";
