export type ThemeName = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

export interface Theme { readonly bodyClass: string; readonly colours: Readonly<Record<string, string>> }

/** What the editor's built-in themes give a webview, as far as the viewer uses it. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    bodyClass: 'vscode-light',
    colours: {
      'gitDecoration-addedResourceForeground': '#587c0c', 'gitDecoration-deletedResourceForeground': '#ad0707', 'gitDecoration-modifiedResourceForeground': '#895503',
      'editor-background': '#ffffff', 'editor-foreground': '#3b3b3b', 'foreground': '#3b3b3b', 'sideBar-background': '#f8f8f8', 'panel-border': '#e5e5e5', 'focusBorder': '#005fb8',
      'textLink-foreground': '#005fb8', 'list-hoverBackground': '#f2f2f2', 'input-background': '#ffffff', 'input-foreground': '#3b3b3b', 'input-border': '#cecece',
      'charts-blue': '#1a85ff', 'charts-green': '#388a34', 'charts-red': '#e51400', 'charts-yellow': '#bf8803', 'editorError-foreground': '#e51400',
      'editorWarning-foreground': '#bf8803', 'editorInfo-foreground': '#1a85ff',
    },
  },
  dark: {
    bodyClass: 'vscode-dark',
    colours: {
      'gitDecoration-addedResourceForeground': '#81b88b', 'gitDecoration-deletedResourceForeground': '#c74e39', 'gitDecoration-modifiedResourceForeground': '#e2c08d',
      'editor-background': '#1f1f1f', 'editor-foreground': '#cccccc', 'foreground': '#cccccc', 'sideBar-background': '#181818', 'panel-border': '#2b2b2b', 'focusBorder': '#0078d4',
      'textLink-foreground': '#4daafc', 'list-hoverBackground': '#2a2d2e', 'input-background': '#313131', 'input-foreground': '#cccccc', 'input-border': '#3c3c3c',
      'charts-blue': '#3794ff', 'charts-green': '#89d185', 'charts-red': '#f14c4c', 'charts-yellow': '#cca700', 'editorError-foreground': '#f14c4c',
      'editorWarning-foreground': '#cca700', 'editorInfo-foreground': '#3794ff',
    },
  },
  highContrast: {
    bodyClass: 'vscode-high-contrast',
    colours: {
      'gitDecoration-addedResourceForeground': '#a1e3ad', 'gitDecoration-deletedResourceForeground': '#c74e39', 'gitDecoration-modifiedResourceForeground': '#e2c08d',
      'editor-background': '#000000', 'editor-foreground': '#ffffff', 'foreground': '#ffffff', 'sideBar-background': '#000000', 'panel-border': '#6fc3df', 'focusBorder': '#f38518',
      'contrastBorder': '#6fc3df', 'contrastActiveBorder': '#f38518', 'textLink-foreground': '#21a6ff', 'input-background': '#000000', 'input-foreground': '#ffffff',
      'input-border': '#6fc3df', 'charts-blue': '#3794ff', 'charts-green': '#89d185', 'charts-red': '#f48771', 'charts-yellow': '#ffd370', 'editorError-foreground': '#f48771',
      'editorWarning-foreground': '#ffd370', 'editorInfo-foreground': '#3794ff',
    },
  },
  highContrastLight: {
    bodyClass: 'vscode-high-contrast vscode-high-contrast-light',
    colours: {
      'gitDecoration-addedResourceForeground': '#374e06', 'gitDecoration-deletedResourceForeground': '#ad0707', 'gitDecoration-modifiedResourceForeground': '#895503',
      'editor-background': '#ffffff', 'editor-foreground': '#292929', 'foreground': '#292929', 'sideBar-background': '#ffffff', 'panel-border': '#0f4a85', 'focusBorder': '#006bbd',
      'contrastBorder': '#0f4a85', 'contrastActiveBorder': '#006bbd', 'textLink-foreground': '#0f4a85', 'input-background': '#ffffff', 'input-foreground': '#292929',
      'input-border': '#0f4a85', 'charts-blue': '#1a85ff', 'charts-green': '#374e06', 'charts-red': '#b5200d', 'charts-yellow': '#895503', 'editorError-foreground': '#b5200d',
      'editorWarning-foreground': '#895503', 'editorInfo-foreground': '#1a85ff',
    },
  },
};
