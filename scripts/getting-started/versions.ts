/**
 * What is installed where a section names a package: the newest versions that were tried. With
 * whatever is newest today in their place, a test could fail that passed yesterday.
 */
export const versions: Readonly<Record<string, string>> = {
  '@babel/core': '@babel/core@8.0.7',
  '@babel/eslint-parser': '@babel/eslint-parser@8.1.2',
  '@eslint/js': '@eslint/js@10.0.1',
  '@types/react': '@types/react@19.3.3',
  '@typescript/native@npm:typescript@7': '@typescript/native@npm:typescript@7.0.2',
  '@volcengine/rtc': '@volcengine/rtc@4.68.4',
  eslint: 'eslint@10.15.0',
  'eslint-plugin-react-hooks': 'eslint-plugin-react-hooks@7.1.1',
  'eslint-plugin-react-refresh': 'eslint-plugin-react-refresh@0.5.8',
  'eslint-plugin-vue': 'eslint-plugin-vue@10.12.1',
  'eslint@9.21': 'eslint@9.21.0',
  globals: 'globals@17.14.0',
  'livekit-client': 'livekit-client@2.23.0',
  oxlint: 'oxlint@1.94.0',
  react: 'react@19.3.1',
  'trtc-sdk-v5': 'trtc-sdk-v5@5.17.1',
  'typescript-eslint': 'typescript-eslint@8.72.0',
  'typescript@6': 'typescript@6.0.3',
  'typescript@7': 'typescript@7.0.2',
  'typescript@npm:@typescript/typescript6': 'typescript@npm:@typescript/typescript6@6.0.2',
  vue: 'vue@3.5.45',
};
