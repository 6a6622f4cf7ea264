using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;
using QualityGates.Rules.Evaluation;

namespace QualityGates.Fixes.Evaluation;

/// <summary>MLQ3007: measures the importance on the test part of the split the model was fitted on the train part of.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImportanceOnTrainingDataFix)), Shared]
public sealed class ImportanceOnTrainingDataFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [ImportanceOnTrainingData.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || ApiModel.For(model.Compilation) is not { } apis)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.ContainsKey(ImportanceOnTrainingData.HasTestPartProperty)
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
                && TestParts.TrainPartIn(call, ApiRole.Importance, apis, model, context.CancellationToken) is { } train
                && TestParts.Beside(train, apis, model, context.CancellationToken) is { } test)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Measure it on '{test}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(train, SyntaxFactory.IdentifierName(test).WithTriviaFrom(train)))),
                        equivalenceKey: nameof(ImportanceOnTrainingDataFix)),
                    diagnostic);
            }
        }
    }
}
