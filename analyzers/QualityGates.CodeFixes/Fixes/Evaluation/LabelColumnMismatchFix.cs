using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using QualityGates.Rules.Evaluation;

namespace QualityGates.Fixes.Evaluation;

/// <summary>MLQ3004: gives the evaluation the column that the trainer has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LabelColumnMismatchFix)), Shared]
public sealed class LabelColumnMismatchFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [LabelColumnMismatch.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(LabelColumnMismatch.ParameterProperty, out var parameter) && parameter is not null
                && diagnostic.Properties.TryGetValue(LabelColumnMismatch.ColumnProperty, out var column) && column is not null
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } call
                && call.TargetMethod.Parameters.Any(candidate => candidate.Name == parameter)
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root)
            {
                var changed = Calls.WithArgument(call, parameter, Calls.Text(column));
                Calls.Offer(context, diagnostic, root, call.Syntax, changed, $"Write '{parameter}: \"{column}\"'", nameof(LabelColumnMismatchFix));
            }
        }
    }
}
