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

/// <summary>MLQ2001: divides first and fits the step on the train part, where fit and split stand one after the other.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PreprocessingFittedBeforeSplitFix)), Shared]
public sealed class PreprocessingFittedBeforeSplitFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [PreprocessingFittedBeforeSplit.Id];

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
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } fit
                && Reordering.Plan(fit, apis, model, context.CancellationToken) is { } reordering)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Split first and fit on the train part",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(reordering.Apply(root))),
                        equivalenceKey: nameof(PreprocessingFittedBeforeSplitFix)),
                    diagnostic);
            }
        }
    }

    /// <param name="Before">The statements that fit and transform; one or two.</param>
    /// <param name="Split">The statement that divides, right behind them.</param>
    /// <param name="Given">What it divides.</param>
    /// <param name="Fitted">The step, and the rows it is fitted on.</param>
    /// <param name="Name">The local that is to hold the fitted step.</param>
    /// <param name="Train">The train part, as the program writes it.</param>
    /// <param name="Parts">Every use of a part of the split.</param>
    private sealed record Reordering(
        ImmutableArray<LocalDeclarationStatementSyntax> Before, LocalDeclarationStatementSyntax Split, ExpressionSyntax Given, FittedStep Fitted, string Name, string Train, ImmutableArray<MemberAccessExpressionSyntax> Parts)
    {
        internal static Reordering? Plan(InvocationExpressionSyntax fit, ApiModel apis, SemanticModel model, CancellationToken cancellationToken)
        {
            if (fit.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax } first)
            {
                return null;
            }

            var statements = StatementsOf(OwnerOf(first));
            var at = statements.IndexOf(first);
            for (var length = 1; length <= 2 && at + length < statements.Length; length++)
            {
                var transforms = statements[at + length - 1] as LocalDeclarationStatementSyntax;
                var split = statements[at + length] as LocalDeclarationStatementSyntax;
                if (transforms?.Declaration.Variables is { Count: 1 } variables && variables[0].Initializer is { Value: var value }
                    && FittedStep.In(value, apis, model, cancellationToken) is { } fitted && fitted.Fit == fit
                    && (length == 1 ? fitted.Fitted is null : fitted.Fitted is not null && Locals.StatementOf(fitted.Fitted) == first && UsesOf(fitted.Fitted).Count == 1)
                    && split?.Declaration.Variables is { Count: 1 } parts && UsesOf(variables[0]) is { Count: 1 } given
                    && GivenTo(parts[0], given[0], apis, model, cancellationToken)
                    && PartsOf(UsesOf(parts[0]), apis, model, cancellationToken) is { IsEmpty: false } used
                    && used.FirstOrDefault(part => FittedStep.SplitOf(part, "train", apis, model, cancellationToken) is not null) is { } train)
                {
                    var name = fitted.Fitted?.Identifier.Text ?? Unused("fitted", fit, model);
                    return new Reordering([.. statements.Skip(at).Take(length).Cast<LocalDeclarationStatementSyntax>()], split, given[0], fitted, name, train.ToString(), used);
                }
            }

            return null;

            IReadOnlyList<IdentifierNameSyntax> UsesOf(VariableDeclaratorSyntax declarator) =>
                Locals.DeclarationOf((ILocalSymbol)model.GetDeclaredSymbol(declarator, cancellationToken)!, model, cancellationToken) is null ? []
                : [.. Locals.UsesOf(model.GetDeclaredSymbol(declarator, cancellationToken)!, declarator, model, cancellationToken)];
        }

        /// <summary>The block a statement stands in, or the file of a program of top-level statements.</summary>
        private static SyntaxNode OwnerOf(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax global ? global.Parent! : statement.Parent!;

        private static ImmutableArray<StatementSyntax> StatementsOf(SyntaxNode owner) => owner is CompilationUnitSyntax unit
            ? [.. unit.Members.OfType<GlobalStatementSyntax>().Select(static global => global.Statement)]
            : [.. ((BlockSyntax)owner).Statements];

        /// <summary>Whether a name is the rows that a declaration divides, without a sampling key: that may be a column the step makes.</summary>
        private static bool GivenTo(VariableDeclaratorSyntax declarator, IdentifierNameSyntax name, ApiModel apis, SemanticModel model, CancellationToken cancellationToken) =>
            declarator.Initializer is { Value: InvocationExpressionSyntax call } && name.Parent is ArgumentSyntax { Parent.Parent: var owner } argument && owner == call
            && model.GetOperation(call, cancellationToken) is Microsoft.CodeAnalysis.Operations.IInvocationOperation operation
            && apis.Find(operation.TargetMethod, ApiRole.Split) is { } fact
            && fact.Parts.FirstOrDefault(static part => part.Name == "rows").Parameter is { } rows && Calls.ArgumentFor(operation, rows) == argument
            && (fact.Parts.FirstOrDefault(static part => part.Name == "key").Parameter is not { } key || Calls.ArgumentFor(operation, key) is null);

        /// <summary>The parts that are read of a split; none when it is used for anything else.</summary>
        private static ImmutableArray<MemberAccessExpressionSyntax> PartsOf(IReadOnlyList<IdentifierNameSyntax> uses, ApiModel apis, SemanticModel model, CancellationToken cancellationToken)
        {
            var parts = uses.Select(static use => use.Parent).OfType<MemberAccessExpressionSyntax>()
                .Where(part => FittedStep.SplitOf(part, "train", apis, model, cancellationToken) is not null || FittedStep.SplitOf(part, "test", apis, model, cancellationToken) is not null)
                .Where(static part => part.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != part)
                .ToImmutableArray();
            return parts.Length == uses.Count ? parts : [];
        }

        private static string Unused(string name, SyntaxNode place, SemanticModel model)
        {
            var member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
            var taken = new HashSet<string>(
                (member is GlobalStatementSyntax ? member.Parent! : member).DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)
                    .Concat(model.LookupSymbols(place.SpanStart).Select(static symbol => symbol.Name)));
            var unused = name;
            for (var i = 2; taken.Contains(unused); i++)
            {
                unused = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            return unused;
        }

        internal SyntaxNode Apply(SyntaxNode root)
        {
            var owner = OwnerOf(Split);
            var changed = owner.TrackNodes([Split, .. Before, Given, .. Parts]);
            changed = changed.ReplaceNodes(
                Parts.Select(part => changed.GetCurrentNode(part)!),
                (part, _) => SyntaxFactory.ParseExpression($"{Name}.Transform({part.WithoutTrivia()})").WithTriviaFrom(part));
            changed = changed.ReplaceNode(changed.GetCurrentNode(Given)!, Fitted.Rows.WithoutTrivia().WithTriviaFrom(Given));

            // The fit keeps the comments it has, and the split those it has.
            var split = changed.GetCurrentNode(Split)!;
            var first = changed.GetCurrentNode(Before[0])!;
            var last = changed.GetCurrentNode(Before[Before.Length - 1])!;
            var type = Fitted.Fitted is null ? SyntaxFactory.IdentifierName("var") : Before[0].Declaration.Type.WithoutTrivia();
            var fit = SyntaxFactory.ParseStatement($"{type} {Name} = {Fitted.Fit.WithArgumentList(OnTrainPart()).WithoutTrivia()};").WithLeadingTrivia(first.GetLeadingTrivia()).WithTrailingTrivia(last.GetTrailingTrivia());
            var statements = StatementsOf(changed);
            var at = statements.IndexOf(first);
            statements = statements.RemoveRange(at, Before.Length + 1).Insert(at, fit).Insert(at, split);
            SyntaxNode reordered = changed is CompilationUnitSyntax unit
                ? unit.WithMembers([.. statements.Select(SyntaxFactory.GlobalStatement), .. unit.Members.Where(static member => member is not GlobalStatementSyntax)])
                : ((BlockSyntax)changed).WithStatements(SyntaxFactory.List(statements));
            return root.ReplaceNode(owner, reordered);
        }

        private ArgumentListSyntax OnTrainPart()
        {
            var written = Fitted.Fit.ArgumentList.Arguments[0];
            return Fitted.Fit.ArgumentList.ReplaceNode(written.Expression, SyntaxFactory.ParseExpression(Train).WithTriviaFrom(written.Expression));
        }
    }
}
