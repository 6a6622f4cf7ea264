using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using QualityGates.Rules.Serving;

namespace QualityGates.Fixes.Serving;

/// <summary>
/// MLQ6001: registers a pool of engines in place of one engine, and has it injected wherever the engine was. The change goes through all files of the
/// project, so several of them are made together: see <see cref="FixAll"/>. An engine that a local or private field holds becomes one for each thread.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SharedPredictionEngineFix)), Shared]
public sealed class SharedPredictionEngineFix : CodeFixProvider
{
    private const string Title = "Register a pool of prediction engines";
    private const string ThreadsTitle = "Keep an engine for each thread";
    private const string ThreadsKey = nameof(ThreadEngines);

    public override ImmutableArray<string> FixableDiagnosticIds => [SharedPredictionEngine.Id];

    public override FixAllProvider GetFixAllProvider() => new FixAll();

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.ContainsKey("registered") && await PoolRewrite.OfAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } rewrite)
            {
                var solution = context.Document.Project.Solution;
                context.RegisterCodeFix(CodeAction.Create(Title, token => PoolRewrite.ApplyAsync(solution, [rewrite], token), equivalenceKey: nameof(SharedPredictionEngineFix)), diagnostic);
            }
            else if (!diagnostic.Properties.ContainsKey("registered") && await ThreadEngines.CanAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(CodeAction.Create(ThreadsTitle, token => ThreadEngines.ApplyAsync(context.Document, [diagnostic], token), ThreadsKey), diagnostic);
            }
        }
    }

    /// <summary>Makes the changes of all findings from the same state of the solution.</summary>
    private sealed class FixAll : FixAllProvider
    {
        private static readonly FixAllProvider PerThread = Create(static async (context, document, diagnostics) => await ThreadEngines.ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var token = fixAllContext.CancellationToken;
            if (fixAllContext.CodeActionEquivalenceKey == ThreadsKey)
            {
                return await PerThread.GetFixAsync(fixAllContext).ConfigureAwait(false);
            }

            var projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
            var rewrites = ImmutableArray.CreateBuilder<PoolRewrite>();
            foreach (var project in projects)
            {
                var diagnostics = fixAllContext is { Scope: FixAllScope.Document, Document: { } document }
                    ? await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                foreach (var diagnostic in diagnostics.Where(static diagnostic => diagnostic.Properties.ContainsKey("registered")))
                {
                    if (project.GetDocument(diagnostic.Location.SourceTree) is { } at && await PoolRewrite.OfAsync(at, diagnostic, token).ConfigureAwait(false) is { } rewrite)
                    {
                        rewrites.Add(rewrite);
                    }
                }
            }

            var all = rewrites.ToImmutable();
            return all.IsEmpty ? null : CodeAction.Create(Title, cancel => PoolRewrite.ApplyAsync(fixAllContext.Solution, all, cancel), equivalenceKey: nameof(SharedPredictionEngineFix));
        }
    }
}
