using System.Collections.Immutable;
using QualityGates.Testing.Verification.Markup;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A project together with what is expected of it. A later state takes over what it does not set itself.</summary>
public class SolutionState(string name, string language, string defaultPrefix, string defaultExtension)
    : ProjectState(name, language, defaultPrefix, defaultExtension)
{
    public StateInheritanceMode? InheritanceMode { get; set; }

    public MarkupMode? MarkupHandling { get; set; }

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    internal bool SaysAnything => InheritanceMode is not null || MarkupHandling is not null
        || Sources.Count > 0 || AdditionalFiles.Count > 0 || AnalyzerConfigFiles.Count > 0;

    /// <summary>This state with everything it inherits, still with markup.</summary>
    internal SolutionState Inherit(SolutionState? from, ImmutableArray<string> fixableIds)
    {
        var differs = from is not null && DiffersFrom(from);
        var inheritance = InheritanceMode ?? (from is null
            ? StateInheritanceMode.Explicit
            : differs ? StateInheritanceMode.AutoInherit : StateInheritanceMode.AutoInheritAll);
        var markup = MarkupHandling ?? (from is null
            ? MarkupMode.Allow
            : differs ? MarkupMode.IgnoreFixable : from.MarkupHandling ?? MarkupMode.Allow);

        var result = Empty();
        result.MarkupHandling = markup;
        result.InheritanceMode = StateInheritanceMode.Explicit;
        result.OutputKind = OutputKind;
        result.DocumentationMode = DocumentationMode;
        result.TakeFiles(this, this);
        result.ExpectedDiagnostics.AddRange(ExpectedDiagnostics);
        if (from is null || inheritance == StateInheritanceMode.Explicit)
        {
            return result;
        }

        result.OutputKind ??= from.OutputKind;
        result.DocumentationMode ??= from.DocumentationMode;
        result.TakeFiles(from, this);
        if (ExpectedDiagnostics.Count == 0)
        {
            result.ExpectedDiagnostics.AddRange(from.ExpectedDiagnostics.Where(
                expected => inheritance == StateInheritanceMode.AutoInheritAll || !fixableIds.Contains(expected.Id)));
        }

        return result;
    }

    /// <summary>This state with plain text; its markup has become expected diagnostics.</summary>
    internal SolutionState ReadMarkup(MarkupMeaning meaning, string defaultPath)
    {
        var result = Empty();
        result.MarkupHandling = MarkupMode.None;
        result.InheritanceMode = StateInheritanceMode.Explicit;
        result.OutputKind = OutputKind;
        result.DocumentationMode = DocumentationMode;
        result.AdditionalReferences.AddRange(AdditionalReferences);

        var reader = new MarkupReader(meaning, MarkupHandling ?? MarkupMode.Allow);
        result.Sources.AddRange(reader.Read(Sources));
        result.AdditionalFiles.AddRange(reader.Read(AdditionalFiles));
        result.AnalyzerConfigFiles.AddRange(reader.Read(AnalyzerConfigFiles));
        result.ExpectedDiagnostics.AddRange(ExpectedDiagnostics
            .Select(expected => expected.WithDefaultPath(defaultPath))
            .Concat(reader.Expected)
            .Select(expected => expected.WithMarkupLocations(reader.Locations)));
        return result;
    }

    internal bool HasSameFilesAs(SolutionState other)
        => Same(Sources, other.Sources) && Same(AdditionalFiles, other.AdditionalFiles) && Same(AnalyzerConfigFiles, other.AnalyzerConfigFiles);

    private static bool Same(SourceFileCollection left, SourceFileCollection right)
        => left.Count == right.Count
            && left.Zip(right).All(pair => pair.First.filename == pair.Second.filename && pair.First.content.ContentEquals(pair.Second.content));

    private SolutionState Empty() => new(Name, Language, DefaultPrefix, DefaultExtension);

    private bool DiffersFrom(SolutionState other)
    {
        var explicitly = InheritanceMode == StateInheritanceMode.Explicit;
        return ((explicitly || Sources.Count > 0) && !Same(Sources, other.Sources))
            || ((explicitly || AdditionalFiles.Count > 0) && !Same(AdditionalFiles, other.AdditionalFiles))
            || ((explicitly || AnalyzerConfigFiles.Count > 0) && !Same(AnalyzerConfigFiles, other.AnalyzerConfigFiles))
            || ((explicitly || AdditionalReferences.Count > 0) && !AdditionalReferences.SequenceEqual(other.AdditionalReferences));
    }

    /// <summary>Takes each kind of file from <paramref name="source"/>: its own always, an inherited kind only where the heir set none.</summary>
    private void TakeFiles(SolutionState source, SolutionState heir)
    {
        Take(Sources, source.Sources, heir.Sources);
        Take(AdditionalFiles, source.AdditionalFiles, heir.AdditionalFiles);
        Take(AnalyzerConfigFiles, source.AnalyzerConfigFiles, heir.AnalyzerConfigFiles);
        Take(AdditionalReferences, source.AdditionalReferences, heir.AdditionalReferences);

        static void Take<T>(List<T> target, List<T> from, List<T> own)
        {
            if (ReferenceEquals(from, own) || own.Count == 0)
            {
                target.AddRange(from);
            }
        }
    }
}
