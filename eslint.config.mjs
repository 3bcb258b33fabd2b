import js from '@eslint/js'
import tseslint from 'typescript-eslint'
import regexp from 'eslint-plugin-regexp'

export default tseslint.config(
  {ignores: ['dist', 'coverage', 'fixtures', 'node_modules']},
  js.configs.recommended,
  ...tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/use-ignore-case': 'off',
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
      'no-control-regex': 'off',
      'regexp/no-control-character': 'off',
      'regexp/no-obscure-range': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-non-null-assertion': 'off'
    }
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      globals: {require: 'readonly', module: 'readonly', __dirname: 'readonly', __filename: 'readonly'}
    },
    rules: {'@typescript-eslint/no-require-imports': 'off'}
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', performance: 'readonly'}
    }
  }
)
