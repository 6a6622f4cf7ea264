using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Rules.Evaluation;

namespace QualityGates.Fixes.Evaluation;

/// <summary>MLQ3003: calls the evaluation for models with, or without, probabilities.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EvaluatorMismatchFix)), Shared]
public sealed class EvaluatorMismatchFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [EvaluatorMismatch.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(EvaluatorMismatch.InsteadProperty, out var instead) && instead is not null
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } call
                && call.TargetMethod.ContainingType.GetMembers(instead).OfType<IMethodSymbol>().FirstOrDefault() is { } target
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root)
            {
                var changed = Renamed(call, target);
                if (await CompilesAsync(context.Document, root.ReplaceNode(call.Syntax, changed), context.CancellationToken).ConfigureAwait(false))
                {
                    Calls.Offer(context, diagnostic, root, call.Syntax, changed, $"Call '{instead}'", nameof(EvaluatorMismatchFix));
                }
            }
        }
    }

    /// <summary>The call of the other method, with the arguments it has parameters for; those behind one that it lacks, or has and got none for, go by name.</summary>
    private static InvocationExpressionSyntax Renamed(IInvocationOperation call, IMethodSymbol target)
    {
        var syntax = (InvocationExpressionSyntax)call.Syntax;
        var arguments = syntax.ArgumentList.Arguments;
        var isMoved = false;
        for (int read = 0, written = 0; read < syntax.ArgumentList.Arguments.Count; read++)
        {
            var argument = syntax.ArgumentList.Arguments[read];
            var parameter = call.Arguments.First(candidate => candidate.Syntax == argument).Parameter!.Name;
            var own = target.Parameters.FirstOrDefault(candidate => candidate.Name == parameter);
            if (own is null)
            {
                arguments = arguments.RemoveAt(written);
                isMoved = true;
                continue;
            }

            isMoved |= own.Ordinal != read;
            if (isMoved && argument.NameColon is null)
            {
                var named = argument.WithoutLeadingTrivia().WithNameColon(SyntaxFactory.NameColon(parameter).WithTrailingTrivia(SyntaxFactory.Space)).WithLeadingTrivia(argument.GetLeadingTrivia());
                arguments = arguments.Replace(arguments[written], named);
            }

            written++;
        }

        var name = Calls.NameOf(syntax);
        return syntax
            .ReplaceNode(name, SyntaxFactory.IdentifierName(target.Name).WithTriviaFrom(name))
            .WithArgumentList(syntax.ArgumentList.WithArguments(arguments));
    }

    /// <summary>Whether nothing reads what the other kind of metrics lacks.</summary>
    private static async Task<bool> CompilesAsync(Document document, SyntaxNode changed, CancellationToken cancellationToken)
    {
        var model = await document.WithSyntaxRoot(changed).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model?.GetDiagnostics(cancellationToken: cancellationToken).Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) == false;
    }
}
