using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>One expected diagnostic. Whatever is not stated is not compared, except id, severity and location.</summary>
public readonly struct DiagnosticResult
{
    public static readonly DiagnosticResult[] EmptyDiagnosticResults = [];

    private readonly ImmutableArray<DiagnosticLocation> _spans;
    private readonly string? _message;
    private readonly bool _anyMessage;

    public DiagnosticResult(string id, DiagnosticSeverity severity)
        : this()
    {
        Id = id;
        Severity = severity;
    }

    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity) => MessageFormat = descriptor.MessageFormat;

    private DiagnosticResult(
        DiagnosticResult source, ImmutableArray<DiagnosticLocation> spans, string? message, bool anyMessage)
    {
        this = source;
        _spans = spans;
        _message = message;
        _anyMessage = anyMessage;
    }

    public ImmutableArray<DiagnosticLocation> Spans => _spans.IsDefault ? [] : _spans;

    public DiagnosticSeverity Severity { get; private init; }

    public DiagnosticOptions Options { get; private init; }

    public string Id { get; }

    public LocalizableString? MessageFormat { get; private init; }

    public object?[]? MessageArguments { get; private init; }

    public bool HasLocation => !Spans.IsEmpty;

    public string? Message
    {
        get
        {
            if (_anyMessage || _message is not null || MessageFormat is null)
            {
                return _message;
            }

            var format = MessageFormat.ToString(CultureInfo.InvariantCulture);
            try
            {
                return string.Format(CultureInfo.InvariantCulture, format, MessageArguments ?? []);
            }
            catch (FormatException)
            {
                return format;
            }
        }
    }

    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithOptions(DiagnosticOptions options) => this with { Options = options };

    public DiagnosticResult WithArguments(params object[] arguments) => this with { MessageArguments = arguments };

    public DiagnosticResult WithMessageFormat(LocalizableString messageFormat) => this with { MessageFormat = messageFormat };

    /// <param name="message">The whole message; <see langword="null"/> accepts every message.</param>
    public DiagnosticResult WithMessage(string? message) => new(this, _spans, message, anyMessage: message is null);

    public DiagnosticResult WithNoLocation() => WithSpans([]);

    /// <param name="line">Counted from 1.</param>
    /// <param name="column">Counted from 1.</param>
    public DiagnosticResult WithLocation(int line, int column) => WithLocation(string.Empty, line, column);

    public DiagnosticResult WithLocation(LinePosition location) => WithLocation(string.Empty, location);

    public DiagnosticResult WithLocation(string path, int line, int column) => WithLocation(path, new LinePosition(line - 1, column - 1));

    public DiagnosticResult WithLocation(string path, LinePosition location) => WithLocation(path, location, DiagnosticLocationOptions.None);

    public DiagnosticResult WithLocation(string path, LinePosition location, DiagnosticLocationOptions options)
        => WithSpan(new FileLinePositionSpan(path, location, location), options | DiagnosticLocationOptions.IgnoreLength);

    /// <param name="markupKey">The n of <c>{|#n:…|}</c>.</param>
    public DiagnosticResult WithLocation(int markupKey) => WithLocation(markupKey, DiagnosticLocationOptions.None);

    public DiagnosticResult WithLocation(int markupKey, DiagnosticLocationOptions options)
    {
        var key = new LinePosition(0, markupKey);
        return WithSpan(new FileLinePositionSpan(string.Empty, key, key), options | DiagnosticLocationOptions.InterpretAsMarkupKey);
    }

    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn)
        => WithSpan(string.Empty, startLine, startColumn, endLine, endColumn);

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn)
        => WithSpan(new FileLinePositionSpan(
            path, new LinePosition(startLine - 1, startColumn - 1), new LinePosition(endLine - 1, endColumn - 1)));

    public DiagnosticResult WithSpan(FileLinePositionSpan span) => WithSpan(span, DiagnosticLocationOptions.None);

    public DiagnosticResult WithSpan(FileLinePositionSpan span, DiagnosticLocationOptions options)
        => WithSpans(Spans.Add(new DiagnosticLocation(span, options)));

    public DiagnosticResult WithDefaultPath(string path)
        => WithSpans([.. Spans.Select(location => IsKey(location) || location.Span.Path.Length > 0
            ? location
            : new DiagnosticLocation(new FileLinePositionSpan(path, location.Span.Span), location.Options))]);

    internal DiagnosticResult WithMarkupLocations(IReadOnlyDictionary<string, FileLinePositionSpan> locations)
        => WithSpans([.. Spans.Select(location => IsKey(location) ? Resolve(location, locations) : location)]);

    public override string ToString()
        => $"{(HasLocation ? Place(Spans[0]) + ": " : string.Empty)}{Severity.ToString().ToLowerInvariant()} {Id}"
            + (Message is { } message ? $": {message}" : MessageArguments is { Length: > 0 } arguments ? $" ({string.Join(", ", arguments)})" : string.Empty)
            + string.Concat(Spans.Skip(1).Select(location => $"\n        also at {Place(location)}"));

    private static bool IsKey(DiagnosticLocation location) => location.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey);

    private static DiagnosticLocation Resolve(DiagnosticLocation location, IReadOnlyDictionary<string, FileLinePositionSpan> locations)
    {
        var key = "#" + location.Span.StartLinePosition.Character.ToString(CultureInfo.InvariantCulture);
        return locations.TryGetValue(key, out var span)
            ? new DiagnosticLocation(span, location.Options & ~DiagnosticLocationOptions.InterpretAsMarkupKey)
            : throw new InvalidOperationException($"An expected diagnostic names the location '{key}', but no source has {{|{key}:…|}}.");
    }

    private static string Place(DiagnosticLocation location)
    {
        var (path, start, end) = (location.Span.Path, location.Span.StartLinePosition, location.Span.EndLinePosition);
        var text = $"{(path.Length == 0 ? "?" : path)}({start.Line + 1},{start.Character + 1})";
        return location.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) ? text : $"{text}-({end.Line + 1},{end.Character + 1})";
    }

    private DiagnosticResult WithSpans(ImmutableArray<DiagnosticLocation> spans) => new(this, spans, _message, _anyMessage);
}
