using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Rules.Leakage;

namespace QualityGates.Fixes.Leakage;

/// <summary>MLQ2002: gives the untransformed rows to the cross-validation, and the step to its estimator.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PreprocessingOutsideCrossValidationFix)), Shared]
public sealed class PreprocessingOutsideCrossValidationFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [PreprocessingOutsideCrossValidation.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || ApiModel.For(model.Compilation) is not { } apis)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.ContainsKey(PreprocessingOutsideCrossValidation.IsOnlyStepProperty)
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } call
                && Plan(call, apis, model, context.CancellationToken) is { } move)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Fit the step anew in each fold", token => ApplyAsync(context.Document, move, token), equivalenceKey: nameof(PreprocessingOutsideCrossValidationFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>What changes: the two arguments of the call, and the declarations nothing reads any more.</summary>
    private sealed record Move(ExpressionSyntax Rows, ExpressionSyntax NewRows, ExpressionSyntax Estimator, ExpressionSyntax NewEstimator, ImmutableArray<StatementSyntax> Unused);

    private static Move? Plan(IInvocationOperation call, ApiModel apis, SemanticModel model, CancellationToken cancellationToken)
    {
        if (apis.Find(call.TargetMethod, ApiRole.CrossValidate) is not { } fact || ArgumentFor("rows") is not { } rows || ArgumentFor("step") is not { } estimator
            || ArgumentFor("key") is not null) // Perhaps a column the step makes.
        {
            return null;
        }

        var declaration = Locals.DeclarationOf(FittedStep.Unwrapped(rows.Expression), model, cancellationToken);
        if (FittedStep.In(declaration?.Initializer!.Value ?? rows.Expression, apis, model, cancellationToken) is not { } fitted)
        {
            return null;
        }

        var unused = ImmutableArray.CreateBuilder<StatementSyntax>();
        var isWritten = true; // The step stands in the call itself, or in a declaration that goes.
        foreach (var declarator in new[] { declaration, fitted.Fitted })
        {
            if (declarator is not null)
            {
                if (isWritten && UsesOf(declarator) == 1)
                {
                    unused.Add(Locals.StatementOf(declarator));
                }
                else
                {
                    isWritten = false;
                }
            }
        }

        if ((!isWritten || fitted.Step is IdentifierNameSyntax) && !Locals.AreSame(fitted.Step, fitted.Step, model, cancellationToken))
        {
            return null;
        }

        var step = fitted.Step is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax
            ? fitted.Step.WithoutTrivia()
            : SyntaxFactory.ParenthesizedExpression(fitted.Step.WithoutTrivia());
        var appended = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, step, SyntaxFactory.IdentifierName("Append")),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(estimator.Expression.WithoutTrivia()))));
        return model.GetSpeculativeSymbolInfo(call.Syntax.SpanStart, appended, SpeculativeBindingOption.BindAsExpression).Symbol is null
            ? null
            : new Move(rows.Expression, fitted.Rows.WithTriviaFrom(rows.Expression), estimator.Expression, appended.WithTriviaFrom(estimator.Expression), unused.ToImmutable());

        ArgumentSyntax? ArgumentFor(string part) =>
            fact.Parts.FirstOrDefault(candidate => candidate.Name == part).Parameter is { } parameter ? Calls.ArgumentFor(call, parameter) : null;

        int UsesOf(VariableDeclaratorSyntax declarator) =>
            model.GetDeclaredSymbol(declarator, cancellationToken) is { } local ? Locals.UsesOf(local, declarator, model, cancellationToken).Count() : 0;
    }

    private static async Task<Document> ApplyAsync(Document document, Move move, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        editor.ReplaceNode(move.Rows, move.NewRows);
        editor.ReplaceNode(move.Estimator, move.NewEstimator);
        foreach (var statement in move.Unused)
        {
            Locals.Remove(editor, statement);
        }

        return editor.GetChangedDocument();
    }
}
