using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Rules.TrainingLoop;

namespace QualityGates.Fixes.TrainingLoop;

/// <summary>MLQ5009: writes the member that runs the hooks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ForwardCalledDirectlyFix)), Shared]
public sealed class ForwardCalledDirectlyFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [ForwardCalledDirectly.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(ForwardCalledDirectly.MemberProperty, out var member) && member is not null
                && root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is IdentifierNameSyntax name)
            {
                Calls.Offer(
                    context, diagnostic, root, name, name.WithIdentifier(SyntaxFactory.Identifier(member).WithTriviaFrom(name.Identifier)), $"Write '{member}'", nameof(ForwardCalledDirectlyFix));
            }
        }
    }
}
