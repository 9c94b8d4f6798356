const HtmlWebpackPlugin = require("html-webpack-plugin");

const OFFICE = "https://appsforoffice.microsoft.com";

/**
 * What a page may load and whom it may speak to: nobody. Nothing that stands in the workbook can leave it.
 * Only Excel's pages load office.js from Microsoft; the development server alone may speak to its page.
 */
function contentSecurityPolicy({ office, development }) {
  return [
    "default-src 'none'",
    `script-src 'self'${office ? ` ${OFFICE}` : ""}`,
    "style-src 'self' 'unsafe-inline'", // Fluent and the grid write their styles into the page
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${development ? "'self' wss:" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Puts each page's policy first in its head, before anything that it must hold for. */
class ContentSecurityPolicyPlugin {
  /** @param {(page: string) => string} policyOf the policy of a page by its file name */
  constructor(policyOf) {
    this.policyOf = policyOf;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("ContentSecurityPolicy", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap("ContentSecurityPolicy", (data) => {
        const meta = `<meta http-equiv="Content-Security-Policy" content="${this.policyOf(data.outputName)}">`;
        if (!/<head>/.test(data.html)) throw new Error(`${data.outputName} has no plain <head> to hold its policy.`);
        return { ...data, html: data.html.replace("<head>", `<head>${meta}`) };
      });
    });
  }
}

module.exports = { contentSecurityPolicy, ContentSecurityPolicyPlugin };
