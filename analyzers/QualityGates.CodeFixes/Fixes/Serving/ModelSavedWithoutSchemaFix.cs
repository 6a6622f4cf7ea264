using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using QualityGates.Rules.Serving;

namespace QualityGates.Fixes.Serving;

/// <summary>MLQ6005: passes the schema of the rows the model was fitted on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ModelSavedWithoutSchemaFix)), Shared]
public sealed class ModelSavedWithoutSchemaFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [ModelSavedWithoutSchema.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(ModelSavedWithoutSchema.ParameterProperty, out var parameter) && parameter is not null
                && diagnostic.Properties.TryGetValue(ModelSavedWithoutSchema.RowsProperty, out var rows) && rows is not null
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } call
                && Calls.ArgumentFor(call, parameter) is not null
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root)
            {
                var schema = SyntaxFactory.ParseExpression(rows + ".Schema");
                Calls.Offer(context, diagnostic, root, call.Syntax, Calls.WithArgument(call, parameter, schema), $"Pass '{rows}.Schema'", nameof(ModelSavedWithoutSchemaFix));
            }
        }
    }
}
