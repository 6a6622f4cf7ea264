using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Fixes;

/// <summary>Base of the fixes that take the test part of a split where the train part of it is measured.</summary>
public abstract class TestPartFix : CodeFixProvider
{
    private readonly string _hasTestPart;
    private readonly ApiRole _role;
    private readonly string _verb;

    /// <param name="id">The rule.</param>
    /// <param name="hasTestPart">The diagnostic property that says there is a test part.</param>
    /// <param name="role">What the call does.</param>
    /// <param name="verb">How the action begins; the name of the test part follows.</param>
    private protected TestPartFix(string id, string hasTestPart, ApiRole role, string verb)
    {
        FixableDiagnosticIds = [id];
        _hasTestPart = hasTestPart;
        _role = role;
        _verb = verb;
    }

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || ApiModel.For(model.Compilation) is not { } apis)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.ContainsKey(_hasTestPart)
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
                && TestParts.TrainPartIn(call, _role, apis, model, context.CancellationToken) is { } train
                && TestParts.Beside(train, apis, model, context.CancellationToken) is { } test)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"{_verb} '{test}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(train, SyntaxFactory.IdentifierName(test).WithTriviaFrom(train)))),
                        equivalenceKey: GetType().Name),
                    diagnostic);
            }
        }
    }
}
