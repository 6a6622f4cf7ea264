using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using QualityGates.Rules.Leakage;

namespace QualityGates.Fixes.Leakage;

/// <summary>MLQ2010: names the column that keeps rows together; which one is for the user to choose where there are several.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GroupedRowsWithoutSamplingKeyFix)), Shared]
public sealed class GroupedRowsWithoutSamplingKeyFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [GroupedRowsWithoutSamplingKey.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(GroupedRowsWithoutSamplingKey.ColumnsProperty, out var columns) && columns is not null
                && diagnostic.Properties.TryGetValue(GroupedRowsWithoutSamplingKey.ParameterProperty, out var parameter) && parameter is not null
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } call
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root)
            {
                foreach (var column in columns.Split(','))
                {
                    var changed = Calls.WithArgument(call, parameter, Calls.Text(column));
                    Calls.Offer(context, diagnostic, root, call.Syntax, changed, $"Write '{parameter}: \"{column}\"'", nameof(GroupedRowsWithoutSamplingKeyFix) + ":" + column);
                }
            }
        }
    }
}
