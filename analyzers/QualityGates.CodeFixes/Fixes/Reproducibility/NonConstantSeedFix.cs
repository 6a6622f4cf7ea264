using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Rules.Reproducibility;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>MLQ1004: writes a constant in place of what the seed is taken from.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NonConstantSeedFix)), Shared]
public sealed class NonConstantSeedFix() : SeedFix(NonConstantSeed.Id, NonConstantSeed.SeedProperty)
{
    private protected override SyntaxNode? Write(SyntaxNode root, SyntaxNode use, ExpressionSyntax seed, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var written = use switch
        {
            _ when use.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } assignment && assignment.Left.Span.Contains(use.Span) => assignment.Right,
            InvocationExpressionSyntax call => Given(call, call.ArgumentList),
            BaseObjectCreationExpressionSyntax { ArgumentList: { } list } creation => Given(creation, list),
            _ => null,
        };
        return written is null ? null : root.ReplaceNode(written, seed.WithTriviaFrom(written));

        ExpressionSyntax? Given(SyntaxNode node, ArgumentListSyntax list)
        {
            if (!diagnostic.Properties.TryGetValue(NonConstantSeed.ParameterProperty, out var parameter) || parameter is null
                || ArgumentFor(node, list, parameter, model, cancellationToken) is not { } argument)
            {
                return null;
            }

            return !diagnostic.Properties.TryGetValue(NonConstantSeed.SettingProperty, out var setting) || setting is null
                ? argument.Expression
                : (argument.Expression as BaseObjectCreationExpressionSyntax)?.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
                    .FirstOrDefault(entry => entry.Left is IdentifierNameSyntax name && name.Identifier.ValueText == setting)?.Right;
        }
    }
}
