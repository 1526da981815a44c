import { mount } from 'svelte';
import 'euromed-news-card/define';
import App from './app.svelte';

mount(App, { target: document.getElementById('app')! });
