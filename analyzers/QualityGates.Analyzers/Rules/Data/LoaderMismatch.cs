using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>MLQ4005: a text file is read with another separator, header or quoting than it is written with.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LoaderMismatch() : LineageRule(Descriptor, ApiRole.Source)
{
    public const string Id = "MLQ4005";

    /// <summary>Diagnostic property with what is to be given: <c>separatorChar=,</c> and <c>options.HasHeader=true</c>, one a line.</summary>
    public const string SettingsProperty = "settings";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Loader does not fit the file",
        messageFormat: "'{0}' is read {1}; write {2}",
        category: nameof(Concern.Data),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A loader that assumes another separator, takes the header for a row or does not know quotes fills the columns with zeros, empty texts or each other's "
            + "values, and says nothing. The model trains on that.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var sources = method.Events.Select(static item => item.Value).OfType<MadeValue>().Where(static made => made.Role == ApiRole.Source).Distinct().ToList();
        if (sources.Count == 0)
        {
            yield break;
        }

        var headers = HeadersRead.In(method);
        foreach (var source in sources)
        {
            var loader = HeadersRead.LoaderOf(source);
            if (loader.Fact["assumes"] is not { } assumed || Given.To(loader, method.Model, cancellationToken) is not { } given)
            {
                continue;
            }

            var names = NamesOf(source, method, cancellationToken);
            var faults = new[]
            {
                SeparatorOf(loader, assumed, names, given, method, cancellationToken),
                HeaderOf(source, loader, assumed, given, headers, method, cancellationToken),
                QuotingOf(loader, given, method),
            }.Where(static fault => fault is not null).Select(static fault => fault!).ToList();
            if (faults.Count > 0)
            {
                yield return new LineageFinding(
                    loader.Site,
                    source.Site,
                    [loader.Site, .. faults.Select(static fault => fault.Evidence).OfType<Site>()],
                    place => [
                        names.Count > 0 ? ShortName(names[0]) : "The file",
                        string.Join(", and ", faults.Select(fault => fault.Seen(place))),
                        string.Join(", ", faults.Select(static fault => $"'{fault.Write}'"))],
                    ImmutableDictionary<string, string?>.Empty.Add(SettingsProperty, string.Join("\n", faults.Select(static fault => fault.Setting))));
            }
        }
    }

    private static Fault? SeparatorOf(MadeValue loader, string assumed, IReadOnlyList<string> names, Given given, MethodLineage method, CancellationToken cancellationToken)
    {
        var wanted = assumed == "tab" && AllEnd(names, ".csv") ? ',' : assumed == "comma" && (AllEnd(names, ".tsv") || AllEnd(names, ".tab")) ? '\t' : default;
        if (wanted == default || given.Has("separator") || method.Model.References.Mentions("SaveAsText", cancellationToken)
            || (RowSchema.Of(loader, method.Model) is { Columns.Count: 1 } schema && schema.Columns.Values.All(static type => type != ColumnType.Vector))) // Nothing is between the columns of one.
        {
            return null;
        }

        var setting = given.NameOf("separator");
        var literal = wanted == '\t' ? "'\\t'" : "','";
        return new Fault(
            _ => $"with a {assumed} between its columns, the default of '{loader.Name}', so that each row is one column and the others are 0 or empty",
            given.IsOfOptions ? $"{given.Property("separator")} = new[] {{ {literal} }}" : $"{setting}: {literal}", $"{setting}={wanted}", null);
    }

    /// <summary>A header that is known to be there, because the same file, or one with the same rows, is read with one.</summary>
    private static Fault? HeaderOf(
        MadeValue source, MadeValue loader, string assumed, Given given, HeadersRead headers, MethodLineage method, CancellationToken cancellationToken)
    {
        if (assumed != "tab" || given.Has("header"))
        {
            return null;
        }

        // Here, or anywhere else in the program: there it may be another kind of file, that other code reads.
        var program = HeadersRead.InProgram(method.Model, cancellationToken);
        var separator = CharIn(loader["separator"]);
        var other = OtherWithHeader(source, loader, headers, candidate => !given.Has("separator") || CharIn(HeadersRead.LoaderOf(candidate)["separator"]) == separator || IsSameFile(source, candidate))
            ?? OtherWithHeader(source, loader, program, candidate => CharIn(HeadersRead.LoaderOf(candidate)["separator"]) == separator);
        if (other is null)
        {
            return null;
        }

        var isSame = IsSameFile(source, other.Role == ApiRole.Subset ? (MadeValue)other["rows"] : other);
        var setting = given.NameOf("header");
        return new Fault(
            place => $"with its header as a row of data, while {(isSame ? "the same file" : "a file with the same rows")} is read without it ({Places.Describe(other.Site, place)})",
            given.IsOfOptions ? $"{given.Property("header")} = true" : $"{setting}: true", $"{setting}=true", other.Site);
    }

    private static MadeValue? OtherWithHeader(MadeValue source, MadeValue loader, HeadersRead known, Func<MadeValue, bool> isOfKind) =>
        known.Loads.FirstOrDefault(candidate => candidate != source && isOfKind(candidate) && AreAlike(source, loader, candidate))
        ?? known.Skips.FirstOrDefault(skipped => IsSameFile(source, (MadeValue)skipped["rows"]));

    /// <summary>Prose has commas in it, so the file has to have quotes around it. Categories have none, and are featurized as text all the same.</summary>
    private static Fault? QuotingOf(MadeValue loader, Given given, MethodLineage method)
    {
        if (loader.Fact.IndexOf("quoting") < 0 || given.Has("quoting") || CharIn(loader["separator"]) is not { } separator || separator is not (',' or ';')
            || RowSchema.Of(loader, method.Model) is not { } schema)
        {
            return null;
        }

        foreach (var step in StepsOf(method).Where(static made => made.Fact["reads"] == "prose"))
        {
            if (ColumnsOf(step).FirstOrDefault(column => schema.Columns.TryGetValue(column, out var type) && type == ColumnType.Text && ColumnWords.IsProse(column)) is { } text)
            {
                var setting = given.NameOf("quoting");
                return new Fault(
                    place => $"without quotes, so that a '{separator}' in the text of '{text}', which '{step.Name}' ({Places.Describe(step.Site, place)}) reads word by word, moves the columns behind it",
                    given.IsOfOptions ? $"{given.Property("quoting")} = true" : $"{setting}: true", $"{setting}=true", step.Site);
            }
        }

        return null;
    }

    /// <summary>The steps made here, and those of pipelines that called methods gave and that are appended to or fitted here.</summary>
    private static List<MadeValue> StepsOf(MethodLineage method)
    {
        var steps = new List<MadeValue>();
        var looked = new HashSet<Value>();
        var pending = new Stack<Value>(method.Events.Select(static item => item.Value).Where(static value => value is MadeValue).Reverse());
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (next is NothingValue || !looked.Add(next))
            {
                continue; // A chain begins with the one before it, which has been looked at.
            }

            switch (next)
            {
                case MadeValue { Role: ApiRole.Chain } chain:
                    pending.Push(chain["next"]);
                    pending.Push(chain["first"]);
                    break;
                case MadeValue { Role: ApiRole.Same } same:
                    pending.Push(same["of"]);
                    break;
                case MadeValue made:
                    if (made.Role is ApiRole.Step or ApiRole.Trainer)
                    {
                        steps.Add(made);
                    }

                    pending.Push(made["step"]);
                    break;
                case ChoiceValue choice:
                    foreach (var option in choice.Operands)
                    {
                        pending.Push(option);
                    }

                    break;
            }
        }

        return steps;
    }

    private static IEnumerable<string> ColumnsOf(MadeValue step)
    {
        var columns = step["in"] is NothingValue ? step["out"] : step["in"];
        return (columns is SequenceValue ? columns.Operands : [columns]).OfType<ConstantValue>().Select(static column => column.Text).OfType<string>();
    }

    private static bool AreAlike(MadeValue source, MadeValue loader, MadeValue other) =>
        IsSameFile(source, other)
        || (RowTypeOf(loader) is { } rows && SymbolEqualityComparer.Default.Equals(rows, RowTypeOf(HeadersRead.LoaderOf(other))));

    /// <summary>Whether two sources read one file; a hole that is to be filled in, <c>"&lt;your file&gt;"</c>, is none.</summary>
    private static bool IsSameFile(MadeValue source, MadeValue other) =>
        source["path"] switch
        {
            ConstantValue { Text: { } path } => other["path"] is ConstantValue { Text: { } same } && path == same && path.IndexOf('<') < 0,
            UnknownValue or NothingValue or ChoiceValue or PartValue { Name: PartValue.Element } => false, // Of the elements of a list, two need not be one.
            var path => ReferenceEquals(path, other["path"]),
        };

    private static ITypeSymbol? RowTypeOf(MadeValue loader) =>
        loader.Member is IMethodSymbol { TypeArguments: { Length: > 0 } arguments } && arguments[0] is { DeclaringSyntaxReferences.IsEmpty: false } type ? type : null;

    private static char? CharIn(Value separator) => separator switch
    {
        ConstantValue { Constant: char single } => single,
        SequenceValue { Operands: { Length: 1 } only } => CharIn(only[0]),
        _ => null,
    };

    private static bool AllEnd(IReadOnlyList<string> names, string extension) =>
        names.Count > 0 && names.All(name => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> NamesOf(MadeValue source, MethodLineage method, CancellationToken cancellationToken)
    {
        if (source["path"] is ConstantValue { Text: { } known })
        {
            return [known];
        }

        var part = source.Fact.Parts[source.Fact.IndexOf("path")];
        return method.Model.References.OperationOf(source.Site.Innermost, cancellationToken) is IInvocationOperation call
            && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == part.Parameter) is { } path
                ? FileNames.Of(path.Value, CallsTo(source.Site, method.Model.References, cancellationToken), method.Model.References, cancellationToken)
                : [];
    }

    /// <summary>The calls by which the method under analysis gets to a place in another one.</summary>
    private static List<IOperation> CallsTo(Site site, References references, CancellationToken cancellationToken)
    {
        var calls = new List<IOperation>();
        for (var step = site; step.Inner is { } inner; step = inner)
        {
            if (references.OperationOf(step.Node, cancellationToken) is { } call)
            {
                calls.Add(call);
            }
        }

        return calls;
    }

    private static string ShortName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>One thing that does not fit.</summary>
    /// <param name="Seen">What is read how, half a sentence for a message at a place.</param>
    /// <param name="Write">What to write.</param>
    /// <param name="Setting">The same for the fix.</param>
    /// <param name="Evidence">What shows it.</param>
    private sealed record Fault(Func<Location, string> Seen, string Write, string Setting, Site? Evidence);

    /// <summary>What a call gives a loader: a default that is written out is a decision, one that is left out is none.</summary>
    private sealed class Given
    {
        private readonly MadeValue _loader;
        private readonly ImmutableHashSet<string> _explicit;

        private Given(MadeValue loader, ImmutableHashSet<string> written)
        {
            _loader = loader;
            _explicit = written;
        }

        internal bool IsOfOptions => _loader.Fact.Parts.Any(static part => part.Name == "separator" && part.Property is not null);

        /// <summary>Null where the call cannot be read.</summary>
        internal static Given? To(MadeValue loader, LineageModel model, CancellationToken cancellationToken) =>
            model.References.OperationOf(loader.Site.Innermost, cancellationToken) is IInvocationOperation call
                ? new Given(loader, [.. call.Arguments.Where(static argument => argument.ArgumentKind == ArgumentKind.Explicit).Select(static argument => argument.Parameter?.Name ?? "")])
                : null;

        internal bool Has(string part) => Part(part) is { } played && (played.Property is null ? _explicit.Contains(played.Parameter) : _loader[part] is not NothingValue);

        internal string NameOf(string part) => Part(part) is { } played ? played.Property is { } property ? $"{played.Parameter}.{property}" : played.Parameter : part;

        internal string Property(string part) => Part(part)?.Property ?? part;

        private ApiPart? Part(string name) => _loader.Fact.IndexOf(name) is >= 0 and var index ? _loader.Fact.Parts[index] : null;
    }
}
