using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace QualityGates.Fixes;

/// <summary>Locals and parameters that hold one value as long as they live, so that a name may stand for what it was made from.</summary>
internal static class Locals
{
    /// <summary>The declaration of the local an expression names, when it declares nothing else and the local keeps the value it is declared with.</summary>
    internal static VariableDeclaratorSyntax? DeclarationOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression is IdentifierNameSyntax && model.GetSymbolInfo(expression, cancellationToken).Symbol is ILocalSymbol local ? DeclarationOf(local, model, cancellationToken) : null;

    internal static VariableDeclaratorSyntax? DeclarationOf(ILocalSymbol local, SemanticModel model, CancellationToken cancellationToken) =>
        local.DeclaringSyntaxReferences.Length == 1
        && local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer: not null, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } declarator
        && statement.UsingKeyword == default && IsConstantlyHeld(local, declarator, model, cancellationToken)
            ? declarator
            : null;

    /// <summary>Whether two expressions are the same local, parameter or member of one, which nothing is written to in between.</summary>
    internal static bool AreSame(ExpressionSyntax left, ExpressionSyntax right, SemanticModel model, CancellationToken cancellationToken)
    {
        if (left is MemberAccessExpressionSyntax a && right is MemberAccessExpressionSyntax b)
        {
            return SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(a, cancellationToken).Symbol, model.GetSymbolInfo(b, cancellationToken).Symbol)
                && AreSame(a.Expression, b.Expression, model, cancellationToken);
        }

        return left is IdentifierNameSyntax && right is IdentifierNameSyntax
            && model.GetSymbolInfo(left, cancellationToken).Symbol is { } symbol and (ILocalSymbol or IParameterSymbol { RefKind: RefKind.None })
            && SymbolEqualityComparer.Default.Equals(symbol, model.GetSymbolInfo(right, cancellationToken).Symbol)
            && IsConstantlyHeld(symbol, left, model, cancellationToken);
    }

    /// <summary>The places that name a local or parameter, its declaration left out.</summary>
    internal static IEnumerable<IdentifierNameSyntax> UsesOf(ISymbol symbol, SyntaxNode near, SemanticModel model, CancellationToken cancellationToken)
    {
        var member = near.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var scope = member is GlobalStatementSyntax ? member.Parent! : member ?? near.SyntaxTree.GetRoot(cancellationToken);
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, symbol));
    }

    internal static LocalDeclarationStatementSyntax StatementOf(VariableDeclaratorSyntax declarator) => (LocalDeclarationStatementSyntax)declarator.Parent!.Parent!;

    /// <summary>Takes a statement out and leaves what is commented above it.</summary>
    internal static void Remove(SyntaxEditor editor, StatementSyntax statement) => editor.RemoveNode(
        statement.Parent is GlobalStatementSyntax global ? global : statement,
        statement.GetLeadingTrivia().Any(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsDirective)
            ? SyntaxRemoveOptions.KeepLeadingTrivia
            : SyntaxRemoveOptions.KeepNoTrivia);

    /// <summary>Whether nothing is written to a local or parameter after its declaration.</summary>
    internal static bool IsConstantlyHeld(ISymbol symbol, SyntaxNode near, SemanticModel model, CancellationToken cancellationToken) =>
        !UsesOf(symbol, near, model, cancellationToken).Any(static name => name.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == name,
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } => assignment.Left == tuple,
            ArgumentSyntax argument => argument.RefKindKeyword != default,
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => name.Parent is not PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression },
            RefExpressionSyntax => true,
            _ => false,
        });
}
