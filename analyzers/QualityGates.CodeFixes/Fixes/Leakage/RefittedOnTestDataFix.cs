using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;
using QualityGates.Rules.Leakage;

namespace QualityGates.Fixes.Leakage;

/// <summary>MLQ2007: uses the step that was fitted on the train part of the same split.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RefittedOnTestDataFix)), Shared]
public sealed class RefittedOnTestDataFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [RefittedOnTestData.Id];

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
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
                && FittedOnTrainPart(call, apis, model, context.CancellationToken) is { } fitted)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use '{fitted}', which was fitted on the train part",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(call, SyntaxFactory.IdentifierName(fitted).WithTriviaFrom(call)))),
                        equivalenceKey: nameof(RefittedOnTestDataFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>The local declared before the call that holds the same step, fitted on the other part of the same split.</summary>
    private static string? FittedOnTrainPart(InvocationExpressionSyntax call, ApiModel apis, SemanticModel model, CancellationToken cancellationToken)
    {
        if (FittedStep.Call(call, ApiRole.Fit, apis, model, cancellationToken) is not var (step, rows, _)
            || FittedStep.SplitOf(rows, "test", apis, model, cancellationToken) is not { } split)
        {
            return null;
        }

        var type = model.GetTypeInfo(call, cancellationToken).Type;
        foreach (var local in model.LookupSymbols(call.SpanStart).OfType<ILocalSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(local.Type, type)
                && Locals.DeclarationOf(local, model, cancellationToken) is { } declaration && declaration.Span.End < call.SpanStart
                && FittedStep.Call(declaration.Initializer!.Value, ApiRole.Fit, apis, model, cancellationToken) is var (sameStep, train, _)
                && Locals.AreSame(step, sameStep, model, cancellationToken)
                && FittedStep.SplitOf(train, "train", apis, model, cancellationToken) is { } sameSplit
                && Locals.AreSame(split, sameSplit, model, cancellationToken))
            {
                return local.Name;
            }
        }

        return null;
    }
}
