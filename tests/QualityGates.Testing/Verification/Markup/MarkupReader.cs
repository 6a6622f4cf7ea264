using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.Testing.Verification.Markup;

/// <summary>What the markup of a test refers to.</summary>
internal sealed record MarkupMeaning(
    MarkupOptions Options,
    DiagnosticDescriptor? Default,
    ImmutableArray<DiagnosticDescriptor> Supported,
    ImmutableArray<string> FixableIds);

/// <summary>Reads the files of one state: plain text out, expected diagnostics and named locations collected.</summary>
internal sealed class MarkupReader(MarkupMeaning meaning, MarkupMode mode)
{
    public List<DiagnosticResult> Expected { get; } = [];

    public Dictionary<string, FileLinePositionSpan> Locations { get; } = new(StringComparer.Ordinal);

    public IEnumerable<(string Path, SourceText Text)> Read(IEnumerable<(string Path, SourceText Text)> files)
        => mode == MarkupMode.None ? files : [.. files.Select(file => (file.Path, Read(file.Path, file.Text)))];

    private SourceText Read(string path, SourceText text)
    {
        var markup = MarkupText.Parse(text.ToString(), meaning.Options.HasFlag(MarkupOptions.TreatPositionIndicatorsAsCode));
        var plain = SourceText.From(markup.Text, text.Encoding, text.ChecksumAlgorithm);
        if (mode == MarkupMode.Ignore)
        {
            return plain;
        }

        Expected.AddRange(markup.Positions
            .Select(position => Create(string.Empty)?.WithLocation(path, plain.Lines.GetLinePosition(position)))
            .OfType<DiagnosticResult>());
        foreach (var (name, span) in markup.Spans.OrderBy(span => span.Span.Start))
        {
            var place = new FileLinePositionSpan(path, plain.Lines.GetLinePositionSpan(span));
            if (name.StartsWith('#'))
            {
                if (!Locations.TryAdd(name, place))
                {
                    throw new InvalidOperationException($"The sources have more than one markup location '{name}'.");
                }
            }
            else if (Create(name) is { } expected)
            {
                Expected.Add(expected.WithSpan(place));
            }
        }

        return plain;
    }

    /// <summary>Markup states id and span; severity, message and additional locations are for explicit expectations.</summary>
    private DiagnosticResult? Create(string id)
    {
        DiagnosticResult result;
        if (id.Length == 0)
        {
            result = new DiagnosticResult(meaning.Default ?? throw new InvalidOperationException(
                "[|…|] needs an analyzer with exactly one descriptor. Write {|ID:…|}, or set MarkupOptions.UseFirstDescriptor."));
        }
        else
        {
            var descriptors = meaning.Supported.Where(descriptor => descriptor.Id == id).ToArray();
            if (descriptors.Length > 1 && !meaning.Options.HasFlag(MarkupOptions.UseFirstDescriptor))
            {
                throw new InvalidOperationException(
                    $"The analyzer has several descriptors with id {id}. State the one meant with WithLocation, or set MarkupOptions.UseFirstDescriptor.");
            }

            // An id the analyzer does not have is the compiler's.
            result = descriptors.Length > 0 ? new DiagnosticResult(descriptors[0]) : DiagnosticResult.CompilerError(id);
        }

        return mode == MarkupMode.IgnoreFixable && meaning.FixableIds.Contains(result.Id)
            ? null
            : result.WithMessage(null).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations | DiagnosticOptions.IgnoreSeverity);
    }
}
