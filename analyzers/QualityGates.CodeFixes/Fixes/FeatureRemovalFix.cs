using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;

namespace QualityGates.Fixes;

/// <summary>Base of the fixes that take columns out of the features, where the list is written at the call.</summary>
public abstract class FeatureRemovalFix : CodeFixProvider
{
    private readonly string _columnsProperty;

    /// <param name="id">The rule.</param>
    /// <param name="columnsProperty">The diagnostic property that names the columns.</param>
    private protected FeatureRemovalFix(string id, string columnsProperty)
    {
        FixableDiagnosticIds = [id];
        _columnsProperty = columnsProperty;
    }

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(_columnsProperty, out var columns) && columns is not null
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } call
                && Calls.WithoutColumns(call, [.. columns.Split(',')], context.CancellationToken) is { } changed
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root)
            {
                Calls.Offer(context, diagnostic, root, call.Syntax, changed, $"Leave out '{columns.Replace(",", "', '")}'", GetType().Name);
            }
        }
    }
}
