import { defineConfig } from 'vite';
import { site } from './geo/site/site.ts';

export default defineConfig({ base: './', plugins: site(import.meta.dirname) });
