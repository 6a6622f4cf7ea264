using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using QualityGates.Rules.Leakage;

namespace QualityGates.Fixes.Leakage;

/// <summary>MLQ2008: takes the target out of the features, where the list is written at the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TargetInFeaturesFix)), Shared]
public sealed class TargetInFeaturesFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [TargetInFeatures.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(TargetInFeatures.ColumnsProperty, out var columns) && columns is not null
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } call
                && Calls.WithoutColumns(call, [.. columns.Split(',')], context.CancellationToken) is { } changed
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root)
            {
                Calls.Offer(context, diagnostic, root, call.Syntax, changed, $"Leave out '{columns.Replace(",", "', '")}'", nameof(TargetInFeaturesFix));
            }
        }
    }
}
