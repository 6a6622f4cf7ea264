using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace QualityGates.Fixes;

/// <summary>
/// Base of the fixes that mend the findings of a document together. The batch fixer mends each by itself and merges the texts: it loses one of
/// two changes that touch, and adds twice what several of them want, a using or a function.
/// </summary>
public abstract class DocumentFix : CodeFixProvider
{
    /// <param name="id">The rule.</param>
    private protected DocumentFix(string id)
    {
        FixableDiagnosticIds = [id];
    }

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <summary>What the action is called.</summary>
    private protected abstract string TitleOf(Diagnostic diagnostic);

    /// <summary>Whether there is a change that is certain to be right.</summary>
    private protected abstract Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <summary>The document with these findings mended; those that cannot be are left.</summary>
    private protected abstract Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await CanFixAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(TitleOf(diagnostic), token => FixAsync(context.Document, [diagnostic], token), equivalenceKey: GetType().Name), diagnostic);
            }
        }
    }
}
