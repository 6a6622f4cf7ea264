using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace QualityGates.Fixes.Data;

/// <summary>Constants whose value becomes one of run time: <c>const</c> turns into <c>static readonly</c>, or goes for a local.</summary>
internal static class Constants
{
    /// <summary>The constant field or local that an expression is the value of, or part of the value of.</summary>
    internal static SyntaxNode? DeclarationOf(ExpressionSyntax value) =>
        value.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: { } declaration } } }
        && IsConstant(declaration)
            ? declaration
            : null;

    private static bool IsConstant(SyntaxNode declaration) => declaration switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        _ => false,
    };

    /// <summary>Whether the language asks for a constant here: attribute arguments, default values, labels, patterns, other constants.</summary>
    internal static bool IsRequiredAt(SyntaxNode use)
    {
        for (var node = use; node is not null and not StatementSyntax and not MemberDeclarationSyntax; node = node.Parent)
        {
            switch (node)
            {
                case AttributeSyntax or PatternSyntax or SwitchLabelSyntax or EqualsValueClauseSyntax { Parent: ParameterSyntax or EnumMemberDeclarationSyntax }:
                    return true;
                case ExpressionSyntax { Parent: EqualsValueClauseSyntax } expression when DeclarationOf(expression) is not null:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether every use of the declared constants goes on compiling when they are no constants any more.</summary>
    internal static async Task<bool> CanBecomeReadOnlyAsync(Document document, SyntaxNode declaration, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        foreach (var variable in declaration.DescendantNodes().OfType<VariableDeclaratorSyntax>())
        {
            if (model?.GetDeclaredSymbol(variable, cancellationToken) is not { } symbol)
            {
                return false;
            }

            foreach (var found in await SymbolFinder.FindReferencesAsync(symbol, document.Project.Solution, cancellationToken).ConfigureAwait(false))
            {
                foreach (var location in found.Locations)
                {
                    var root = await location.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
                    var use = root?.FindNode(location.Location.SourceSpan, findInsideTrivia: false, getInnermostNodeForTie: true);
                    if (use is null || IsRequiredAt(use) || (symbol is ILocalSymbol ? IsInStaticFunction(use) : IsInitializedBefore(use, declaration)))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    internal static SyntaxNode ToReadOnly(SyntaxNode declaration)
    {
        switch (declaration)
        {
            case FieldDeclarationSyntax field when field.Modifiers.IndexOf(SyntaxKind.ConstKeyword) is >= 0 and var index:
                var keyword = field.Modifiers[index];
                return field.WithModifiers(field.Modifiers.ReplaceRange(keyword,
                [
                    SyntaxFactory.Token(keyword.LeadingTrivia, SyntaxKind.StaticKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
                    SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.ReadOnlyKeyword, keyword.TrailingTrivia),
                ]));
            case LocalDeclarationStatementSyntax local when local.Modifiers.IndexOf(SyntaxKind.ConstKeyword) is >= 0 and var index:
                return local.WithModifiers(local.Modifiers.RemoveAt(index)).WithLeadingTrivia(local.GetLeadingTrivia());
            default:
                return declaration; // Already done for another value of the same declaration.
        }
    }

    // Static fields get their values in the order they are written in; a constant has its value before all of them.
    private static bool IsInitializedBefore(SyntaxNode use, SyntaxNode declaration) =>
        use.SyntaxTree == declaration.SyntaxTree
            ? use.SpanStart < declaration.SpanStart && IsInInitializer(use)
            : declaration.Parent is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword) && IsInInitializer(use);

    private static bool IsInInitializer(SyntaxNode use) =>
        use.Ancestors().Any(static node => node is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } });

    // A static lambda or local function may read a constant around it, but not a variable.
    private static bool IsInStaticFunction(SyntaxNode use) => use.Ancestors().Any(static node =>
        node is LocalFunctionStatementSyntax local && local.Modifiers.Any(SyntaxKind.StaticKeyword)
        || node is AnonymousFunctionExpressionSyntax lambda && lambda.Modifiers.Any(SyntaxKind.StaticKeyword));
}
