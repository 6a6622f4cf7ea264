using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>MLQ7004: the name an archive gives an entry says where the entry is written, and nothing checks that this stays in the folder it is unpacked into.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArchiveTraversal() : CallRule(Descriptor)
{
    public const string Id = "MLQ7004";

    private const string Entry = "entry";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Archive entry written wherever it says",
        messageFormat: "'{0}' ({1}) comes from the archive and decides where '{2}' ({3}) writes, so an entry '../../x' overwrites files outside of the folder; compare the full path with "
            + "that of the folder, or unpack with 'ExtractToDirectory'",
        category: nameof(Concern.Security),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Models and data sets come as archives. The names of their entries are texts that whoever made the archive wrote.",
        helpLinkUri: HelpLink(Id));

    private static readonly string[] Archives = ["ZipArchive", "ZipArchiveEntry", "ZipFile", "TarEntry", "TarReader"];

    private protected override ImmutableArray<string> Names(ApiModel apis) => [.. apis.NamesIn(static line => line.Role == ApiRole.Path && line.Words.Contains("base:" + Entry))];

    // Such names are everywhere; those of archives stand in files that name archives, or are handed an entry.
    private protected override bool MayConcern(SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax && Array.Exists(Archives, TreeNames.Of(name.SyntaxTree, CancellationToken.None).Has);

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        var reported = new HashSet<Location>();
        foreach (var place in places)
        {
            if (place is not IPropertyReferenceOperation { Property: var property } || lineage.Apis.Find(property, ApiRole.Path) is not { } path || path["base"] != Entry || IsLookedAt(place, property))
            {
                continue;
            }

            var flow = new EntryFlow(lineage.Apis, lineage.References, context.CancellationToken);
            if (flow.From(place) is { } writes && PlaceOf(place, flow.Handed ?? writes) is var location && reported.Add(location))
            {
                var (name, write) = (place.Syntax.GetLocation(), SourcePlace.OfCall(writes));
                context.ReportDiagnostic(Finding(
                    location, new[] { name, write }.Where(other => other != location).Distinct(), ImmutableDictionary<string, string?>.Empty,
                    place.Syntax.ToString(), SourcePlace.Describe(name, location), flow.Name, SourcePlace.Describe(write, location)));
            }
        }
    }

    /// <summary>Where it is written, or handed to what writes it; where that is in another file, the name: a file shows what is wrong with itself.</summary>
    private static Location PlaceOf(IOperation name, IOperation writes) =>
        writes.Syntax.SyntaxTree == name.Syntax.SyntaxTree ? SourcePlace.OfCall(writes) : name.Syntax.GetLocation();

    /// <summary>Whether the same code asks the name for the way up.</summary>
    private static bool IsLookedAt(IOperation place, IPropertySymbol property)
    {
        var around = place;
        while (around.Parent is not null)
        {
            around = around.Parent;
        }

        return around.Descendants().OfType<IInvocationOperation>().Any(call => call.TargetMethod.Name is "Contains" or "IndexOf" or "Split" or "Replace" && !IsOfSeparators(call)
            && call.Instance is IPropertyReferenceOperation { Property: var asked } && SymbolEqualityComparer.Default.Equals(asked, property));
    }

    /// <summary>Whether a call only writes the separators of folders in another way: that leaves the way up in the name.</summary>
    private static bool IsOfSeparators(IInvocationOperation call) => call.TargetMethod is { Name: "Replace", ContainingType.SpecialType: SpecialType.System_String }
        && call.Arguments.FirstOrDefault()?.Value.ConstantValue is { HasValue: true, Value: '\\' or '/' or "\\" or "/" };

    /// <summary>Follows the name of an entry to where it names a file that is written.</summary>
    private sealed class EntryFlow(ApiModel apis, References references, CancellationToken cancellationToken) : ForwardFlow(references, cancellationToken)
    {
        private IOperation? _origin;
        private IOperation? _writes;
        private bool _isChecked;

        internal string Name { get; private set; } = "";

        /// <summary>The call that hands the path to a method which writes to it; null where it is written in the same code.</summary>
        internal IOperation? Handed { get; private set; }

        /// <summary>What writes to the path; null where nothing does, or somebody looks at the path first.</summary>
        internal IOperation? From(IOperation name)
        {
            _origin = name;
            Follow(name);
            return _isChecked ? null : _writes;
        }

        protected override bool HasEnough => _isChecked;

        protected override bool MayArrive => true;

        protected override bool ThroughHolders => true;

        protected override bool ThroughText(bool isLeading) => true;

        protected override Use OnArgument(IArgumentOperation argument, IMethodSymbol target)
        {
            if (argument.Parameter is not { } parameter)
            {
                return Use.Ends;
            }

            var api = apis.Find(target);
            if (api?.As(ApiRole.File) is { } file && file.Plays("path", parameter.OriginalDefinition))
            {
                if (file["writes"] is not null && _writes is null)
                {
                    _writes = argument.Parent!;
                    Handed = EnteredBy();
                    Name = target.MethodKind == MethodKind.Constructor ? "new " + target.ContainingType.Name : target.Name;
                }

                // An object that names a file may be what is looked at, or written to.
                return api.As(ApiRole.Path) is not null ? Use.Result : Use.Ends;
            }

            if (api?.As(ApiRole.Path) is { } path)
            {
                return path.Plays("path", parameter.OriginalDefinition) || path.Plays("tail", parameter.OriginalDefinition) ? Use.Result : Use.Ends;
            }

            if (!target.DeclaringSyntaxReferences.IsEmpty)
            {
                return Use.ResultAndBody;
            }

            // A query gives its elements to its functions; what maps them gives back what these do.
            if (parameter.Ordinal == 0 && IsOfLinq(target))
            {
                return MapsElements(target) ? Use.Functions : Use.Result | Use.Functions;
            }

            _isChecked |= IsCheck(target);
            return Use.Ends;
        }

        protected override Use OnReceiver(IOperation use)
        {
            switch (use)
            {
                case IInvocationOperation { TargetMethod: var target } call:
                    if (IsOfSeparators(call))
                    {
                        return Use.Result;
                    }

                    if (target.Name is "Contains" or "IndexOf" or "Split" or "Replace" or "Any" or "All" || (target.Name == "StartsWith" && call.Instance != _origin))
                    {
                        _isChecked = true;
                    }

                    return apis.Find(target, ApiRole.Path) is not null || target.Name is "TrimStart" or "Trim" or "Substring" or "ToLowerInvariant" ? Use.Result : Use.Ends;
                case IPropertyReferenceOperation { Property: var property }:
                    return apis.Find(property, ApiRole.Path) is not null ? Use.Result : Use.Ends;
                default:
                    return Use.Ends;
            }
        }

        protected override bool HasResultOf(IMethodSymbol target, IArgumentOperation function) => IsOfLinq(target) && (MapsElements(target) || target.Name is "ToDictionary");

        private static bool IsOfLinq(IMethodSymbol target) => target is { IsExtensionMethod: true, ContainingType: { Name: "Enumerable" or "ParallelEnumerable" } type } && Operations.IsOfLinq(type);

        private static bool MapsElements(IMethodSymbol target) => target.Name is "Select" or "SelectMany";

        /// <summary>Code that cannot be seen and says of a path whether it may be used.</summary>
        private static bool IsCheck(IMethodSymbol target) =>
            target.Name is not ("IsNullOrEmpty" or "IsNullOrWhiteSpace") && (target.Name is "GetRelativePath" || (target.ReturnType.SpecialType == SpecialType.System_Boolean && target.ContainingType?.ContainingNamespace?.Name != "IO")
            || target.Name.Contains("Valid") || target.Name.Contains("Ensure") || target.Name.Contains("Safe"));
    }
}
