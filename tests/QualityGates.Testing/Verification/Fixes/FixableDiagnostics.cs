using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Testing.Verification.Analysis;

namespace QualityGates.Testing.Verification.Fixes;

/// <summary>Answers which diagnostics a fix can work on, to the verifier and to the fix-all provider alike.</summary>
internal sealed class FixableDiagnostics(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<string> ids) : FixAllContext.DiagnosticProvider
{
    private readonly ConcurrentDictionary<Project, Task<(ImmutableArray<Diagnostic> All, ImmutableHashSet<Diagnostic> NonLocal)>> _known = new();

    public async Task<ImmutableArray<Diagnostic>> InAsync(Project project) => (await AnalyseAsync(project).ConfigureAwait(false)).All;

    public async Task<Diagnostic?> FirstNonLocalAsync(Project project)
        => (await AnalyseAsync(project).ConfigureAwait(false)).NonLocal.FirstOrDefault(diagnostic => ids.Contains(diagnostic.Id));

    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        => await InAsync(project).ConfigureAwait(false);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
        return (await InAsync(document.Project).ConfigureAwait(false)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
    }

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        => (await InAsync(project).ConfigureAwait(false)).Where(diagnostic => !diagnostic.Location.IsInSource);

    private Task<(ImmutableArray<Diagnostic> All, ImmutableHashSet<Diagnostic> NonLocal)> AnalyseAsync(Project project)
        => _known.GetOrAdd(project, async key =>
        {
            // The task is shared, so it obeys no single caller's cancellation.
            var subject = await AnalysisSubject.OfAsync(key, analyzers, CancellationToken.None).ConfigureAwait(false);
            var build = await subject.BuildAsync(CancellationToken.None).ConfigureAwait(false);
            ImmutableArray<Diagnostic> all =
            [
                .. build.Diagnostics
                    .Concat(subject.Compilation.GetDiagnostics(CancellationToken.None))
                    .Where(diagnostic => diagnostic.Location.IsInSource && !diagnostic.IsSuppressed && ids.Contains(diagnostic.Id)),
            ];
            return (all, build.NonLocal);
        });
}
