import { createApp } from 'vue';
import 'euromed-news-card/define';
import App from './app.vue';

createApp(App).mount('#app');
