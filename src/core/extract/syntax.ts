import { ts } from 'ts-morph';

/**
 * What the readers ask of the compiler, as plain constants: the members of its namespace are getters, and asking them was a tenth of all extraction.
 */
export const {
  ModifierFlags, NodeFlags, SymbolFlags, SyntaxKind, canHaveModifiers, escapeLeadingUnderscores, forEachChild, getCombinedModifierFlags, getCombinedNodeFlags, getDecorators, getJSDocTags, getModifiers, isAccessor, isArrayBindingPattern,
  isArrayLiteralExpression, isArrayTypeNode, isArrowFunction, isAsExpression, isAwaitExpression, isBinaryExpression, isBindingElement, isBlock, isBreakStatement,
  isCallExpression, isCaseClause, isCaseOrDefaultClause, isCatchClause, isClassDeclaration, isClassExpression, isClassLike, isClassStaticBlockDeclaration, isComputedPropertyName, isConditionalExpression, isConditionalTypeNode, isConstTypeReference,
  isConstructorDeclaration, isContinueStatement, isDecorator, isDefaultClause, isElementAccessExpression, isEnumDeclaration, isExportAssignment, isExportDeclaration, isExpression,
  isExpressionStatement, isExpressionWithTypeArguments, isExternalModule, isExternalModuleReference, isForInStatement, isForOfStatement, isForStatement,
  isFunctionDeclaration, isFunctionExpression, isFunctionTypeNode, isGetAccessor, isIdentifier, isIfStatement, isIndexSignatureDeclaration, isImportClause, isImportDeclaration,
  isImportEqualsDeclaration, isImportSpecifier, isIndexedAccessTypeNode, isInferTypeNode, isInterfaceDeclaration, isIntersectionTypeNode, isIterationStatement,
  isJsxAttribute, isJsxAttributes, isJsxElement, isJsxExpression, isJsxFragment, isJsxNamespacedName, isJsxOpeningElement, isJsxOpeningLikeElement, isJsxSelfClosingElement,
  isJsxSpreadAttribute, isJsxText, isLiteralTypeNode, isMetaProperty, isMethodDeclaration, isMethodSignature, isModuleBlock, isModuleDeclaration,
  isNamespaceExport, isNamespaceImport, isNewExpression, isNonNullExpression, isNumericLiteral, isObjectLiteralExpression, isParameter,
  isParameterPropertyDeclaration, isParenthesizedExpression, isParenthesizedTypeNode, isPostfixUnaryExpression, isPrefixUnaryExpression, isPrivateIdentifier,
  isPropertyAccessExpression, isPropertyAssignment, isPropertyDeclaration, isPropertySignature, isReturnStatement, isSatisfiesExpression,
  isSetAccessor, isShorthandPropertyAssignment, isSourceFile, isSpreadAssignment, isSpreadElement, isStatement, isStringLiteral, isStringLiteralLike,
  isTaggedTemplateExpression, isTemplateExpression, isTemplateSpan, isThrowStatement, isTryStatement, isTypeAliasDeclaration,
  isTypeAssertionExpression, isTypeLiteralNode, isTypeOperatorNode, isTypeParameterDeclaration, isTypeQueryNode, isTypeReferenceNode,
  isUnionTypeNode, isVariableDeclaration, isVariableDeclarationList, isVariableStatement, isVoidExpression, isWhileStatement, isYieldExpression,
} = ts;

interface Internals {
  /** Whether a namespace holds values (1), types alone (0) or constant enums alone (2). */
  readonly getModuleInstanceState: (node: ts.ModuleDeclaration) => number;
  readonly NodeFlags: { readonly Ambient: ts.NodeFlags };
}

/** Internal to the compiler; the pinned ts-morph has them, and a test says so. */
export const { getModuleInstanceState, NodeFlags: { Ambient: IN_AMBIENT } } = ts as unknown as Internals;
