using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Rules.TrainingLoop;

namespace QualityGates.Fixes.TrainingLoop;

/// <summary>MLQ5003: puts the module into the mode it needs, and back where training goes on; hands the mode to a function that does not know it, or another one to a network that is told.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EvaluationInTrainModeFix)), Shared]
public sealed class EvaluationInTrainModeFix() : DocumentFix(EvaluationInTrainMode.Id)
{
    private protected override string TitleOf(Diagnostic diagnostic) => Of(diagnostic, EvaluationInTrainMode.KindProperty) switch
    {
        EvaluationInTrainMode.Function => $"Give it '{Of(diagnostic, EvaluationInTrainMode.NameProperty)}'",
        EvaluationInTrainMode.Argument => $"Give it '{Of(diagnostic, EvaluationInTrainMode.NameProperty)}: false'",
        EvaluationInTrainMode.Trained => $"Call '{Of(diagnostic, EvaluationInTrainMode.NameProperty)}.train()'",
        _ => $"Call '{Of(diagnostic, EvaluationInTrainMode.NameProperty)}.eval()'",
    };

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var editor = new SyntaxEditor(root!, document.Project.Solution.Services);
        foreach (var diagnostic in diagnostics)
        {
            if (await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } change)
            {
                change(editor);
            }
        }

        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }

    /// <summary>Adds an argument by name.</summary>
    private static void Give(SyntaxEditor editor, InvocationExpressionSyntax call, string name, ExpressionSyntax value)
    {
        var argument = SyntaxFactory.Argument(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(name), SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)), default, value);
        var separator = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        editor.ReplaceNode(call, (current, _) =>
        {
            var list = ((InvocationExpressionSyntax)current).ArgumentList;
            var arguments = list.Arguments.Count == 0
                ? SyntaxFactory.SingletonSeparatedList(argument)
                : SyntaxFactory.SeparatedList(list.Arguments.Concat([argument]), list.Arguments.GetSeparators().Concat([separator]));
            return ((InvocationExpressionSyntax)current).WithArgumentList(list.WithArguments(arguments));
        });
    }

    private static string? Of(Diagnostic diagnostic, string property) => diagnostic.Properties.TryGetValue(property, out var value) ? value : null;

    private static async Task<Action<SyntaxEditor>?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var name = Of(diagnostic, EvaluationInTrainMode.NameProperty);
        if (name is null)
        {
            return null;
        }

        if (Of(diagnostic, EvaluationInTrainMode.KindProperty) == EvaluationInTrainMode.Function)
        {
            if (root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call)
            {
                return null;
            }

            // A local or parameter of that name is not the mode.
            ExpressionSyntax mode = model!.LookupSymbols(call.SpanStart, name: name).FirstOrDefault() is IPropertySymbol
                ? SyntaxFactory.IdentifierName(name)
                : SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.ThisExpression(), SyntaxFactory.IdentifierName(name));
            return editor => Give(editor, call, name, mode);
        }

        if (Of(diagnostic, EvaluationInTrainMode.KindProperty) == EvaluationInTrainMode.Argument)
        {
            var no = SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression);
            if (root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } applied
                || (model!.GetOperation(applied, cancellationToken) as IInvocationOperation)?.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name) is not { } flag)
            {
                return null;
            }

            return flag.ArgumentKind == ArgumentKind.DefaultValue ? editor => Give(editor, applied, name, no)
                : flag.Syntax is ArgumentSyntax { Expression: LiteralExpressionSyntax yes } ? editor => editor.ReplaceNode(yes, no.WithTriviaFrom(yes))
                : null;
        }

        if (Statements.At(root!, Of(diagnostic, EvaluationInTrainMode.StartProperty)) is not { } statement || !Statements.Reaches(name, statement, model!))
        {
            return null;
        }

        var isTraining = Of(diagnostic, EvaluationInTrainMode.KindProperty) == EvaluationInTrainMode.Trained;
        var resumes = Of(diagnostic, EvaluationInTrainMode.ResumesProperty) is not null;
        if (resumes && (!Statements.IsInList(Statements.ItemOf(statement)) || statement is ReturnStatementSyntax))
        {
            return null;
        }

        return editor =>
        {
            if (resumes)
            {
                Statements.InsertAfter(editor, statement, name + ".train();");
            }

            Statements.InsertBefore(editor, statement, name + (isTraining ? ".train();" : ".eval();"));
        };
    }
}
