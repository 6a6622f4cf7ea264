using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Rules.Leakage;

namespace QualityGates.Fixes.Leakage;

/// <summary>MLQ2013: writes the share of the test rows in place of that of the training rows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InvertedTestFractionFix)), Shared]
public sealed class InvertedTestFractionFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [InvertedTestFraction.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(InvertedTestFraction.FractionProperty, out var fraction) && fraction is not null
                && diagnostic.Properties.TryGetValue(InvertedTestFraction.ParameterProperty, out var parameter) && parameter is not null
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { SemanticModel: { } model } call
                && Calls.ArgumentFor(call, parameter) is { } argument && !IsGivenFromOutside(argument.Expression, model, context.CancellationToken)
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root)
            {
                var changed = Calls.WithArgument(call, parameter, SyntaxFactory.ParseExpression(fraction));
                Calls.Offer(context, diagnostic, root, call.Syntax, changed, $"Write '{parameter}: {fraction}'", nameof(InvertedTestFractionFix));
            }
        }
    }

    /// <summary>Whether the fraction is a parameter of a local function or lambda: another call may give another one.</summary>
    private static bool IsGivenFromOutside(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) =>
        value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => model.GetSymbolInfo(name, cancellationToken).Symbol is IParameterSymbol);
}
