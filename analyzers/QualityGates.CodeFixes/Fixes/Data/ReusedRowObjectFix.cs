using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using QualityGates.Rules.Data;

namespace QualityGates.Fixes.Data;

/// <summary>MLQ4009: asks for an object a row.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReusedRowObjectFix)), Shared]
public sealed class ReusedRowObjectFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [ReusedRowObject.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(ReusedRowObject.ParameterProperty, out var parameter) && parameter is not null
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } call
                && Calls.ArgumentFor(call, parameter) is not null
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root)
            {
                var changed = Calls.WithArgument(call, parameter, SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression));
                Calls.Offer(context, diagnostic, root, call.Syntax, changed, $"Write '{parameter}: false'", nameof(ReusedRowObjectFix));
            }
        }
    }
}
