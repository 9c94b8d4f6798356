const { minify } = require("@swc/core");

/** Shrinks scripts with the compiler that the build already has: several times faster than webpack's own choice. */
class SwcMinifyPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("SwcMinify", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "SwcMinify", stage }, async (assets) => {
        const scripts = Object.keys(assets).filter((name) => name.endsWith(".js"));
        await Promise.all(scripts.map(async (name) => {
          const { code } = await minify(assets[name].source().toString(), {
            compress: true, mangle: true, module: false, ecma: 2020, format: { comments: false },
          });
          compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
        }));
      });
    });
  }
}

module.exports = { SwcMinifyPlugin };
