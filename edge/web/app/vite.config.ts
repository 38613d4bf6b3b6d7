import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: { "@contract": new URL("contract/mentalia", import.meta.url).pathname },
    // `contract` leads to the generated client, which finds its packages from here.
    preserveSymlinks: true,
  },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    // Nothing is inlined: the page may run and wear only what comes from its own host.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
