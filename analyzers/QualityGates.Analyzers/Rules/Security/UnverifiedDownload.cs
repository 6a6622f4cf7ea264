using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>MLQ7002: a model or data set is fetched and loaded, and nothing on the way compares its checksum.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnverifiedDownload() : OriginRule(Descriptor)
{
    public const string Id = "MLQ7002";

    private const string Plain = "http://";
    private static readonly string[] ThisMachine = ["localhost", "127.", "[::1]"];
    private const int MaximumDepth = 3;
    private const int MaximumParts = 20;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Download that is loaded without a check",
        messageFormat: "What '{0}' fetches{1} is loaded by '{2}' ({3}), and nothing compares its checksum with a known one: {4}; compare its SHA-256 with one in the program{5}",
        category: nameof(Concern.Security),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A file that changes on the server, or on the way, changes what the model learns or predicts, and some formats run code when they are read. A checksum in the "
            + "repository says that it is the file that was reviewed, and makes results repeatable.",
        helpLinkUri: HelpLink(Id));

    private protected override bool MayBeFaulty(ApiLine line) => line.Role == ApiRole.Download || IsAddress(line);

    private protected override bool MayBeFaulty(SyntaxNode use, ISymbol member, ApiMember api) => api.As(ApiRole.Download) is not null || api.As(ApiRole.Load) is not null;

    /// <summary>Whether what a loader reads is an address: a pool that renews its model.</summary>
    private static bool IsAddress(ApiLine line) => line.Role == ApiRole.Load && line.Parts.Contains("path=uri");

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<SyntaxNode>();
        for (var i = 0; i < method.Events.Length; i++)
        {
            if (method.Events[i] is not { Kind: EventKind.Made, Value: MadeValue made })
            {
                continue;
            }

            if (made.Role == ApiRole.Load && IsPlain(made["path"], method.Model, cancellationToken) && reported.Add(made.Site.Innermost))
            {
                yield return FindingOf(made, made, isPlain: true);
            }
            else if (made.Role == ApiRole.Download && !IsChecked(made) && !IsOfThisMachine(made["of"], method.Model, cancellationToken) && reported.Add(made.Site.Innermost) && LoadedFrom(made, method, i, cancellationToken) is { } load
                && !Verifies(made.Site, method.Model, cancellationToken) && !Verifies(load.Site, method.Model, cancellationToken))
            {
                yield return FindingOf(made, load, IsPlain(made["of"], method.Model, cancellationToken));
            }
        }
    }

    private static LineageFinding FindingOf(MadeValue download, MadeValue load, bool isPlain) => new(
        download.Site,
        load.Site,
        ReferenceEquals(download, load) ? [download.Site] : [download.Site, load.Site],
        place =>
        [
            download.Name, isPlain ? " over http" : "", load.Name, Places.Describe(load.Site, place),
            isPlain ? "anybody between here and the server can put another in its place" : "whoever can write to the server can put another in its place",
            isPlain ? ", and use https" : "",
        ]);

    /// <summary>Whether the member itself was given a checksum.</summary>
    private static bool IsChecked(MadeValue download)
    {
        for (var i = 0; i < download.Fact.Parts.Length; i++)
        {
            if (download.Fact.Parts[i].Name == "digest" && download.Operands[i] is not NothingValue)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an address is one of http, on another machine.</summary>
    private static bool IsPlain(Value address, LineageModel model, CancellationToken cancellationToken) => BeginningOf(address, model, cancellationToken) is { } text
        && text.StartsWith(Plain, StringComparison.OrdinalIgnoreCase) && text.Length > Plain.Length && !IsOfThisMachine(text);

    /// <summary>Whether what an address names runs on the same machine: nobody is in between.</summary>
    private static bool IsOfThisMachine(Value address, LineageModel model, CancellationToken cancellationToken) => BeginningOf(address, model, cancellationToken) is { } text && IsOfThisMachine(text);

    private static bool IsOfThisMachine(string text) => text.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme
        && text.Substring(scheme + 3) is var host && Array.Exists(ThisMachine, name => host.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (host.Length == name.Length || name[name.Length - 1] == '.' || host[name.Length] is ':' or '/' or '?'));

    /// <summary>What an address begins with, as far as it is a constant: also of a member that nothing but the program sets.</summary>
    private static string? BeginningOf(Value address, LineageModel model, CancellationToken cancellationToken)
    {
        for (var depth = 0; depth < MaximumParts; depth++)
        {
            if (address is ComputedValue or OpaqueValue && address.Operands.Length > 0)
            {
                address = address.Operands[0];
            }
            else if (address is MemberValue { Member: IFieldSymbol { IsReadOnly: true } or IFieldSymbol { DeclaredAccessibility: Accessibility.Private } or IPropertySymbol { SetMethod: null } } member
                && model.WrittenTo(member.Member, cancellationToken) is { } written)
            {
                address = written;
            }
            else if (address is CreatedValue { Type: { Name: nameof(Uri), ContainingNamespace.Name: nameof(System) } } made)
            {
                return BeginningOf(model.References.OperationOf(made.Site.Innermost, cancellationToken), model.References, MaximumParts, cancellationToken);
            }
            else
            {
                break;
            }
        }

        return (address as ConstantValue)?.Text;
    }

    /// <summary>The same, of what an address is made with where its object is made.</summary>
    private static string? BeginningOf(IOperation? address, References references, int depth, CancellationToken cancellationToken) => address is null ? null : Operations.Unconverted(address) switch
    {
        { ConstantValue: { HasValue: true, Value: var text } } => text as string,
        _ when depth == 0 => null,
        IObjectCreationOperation { Type.Name: nameof(Uri), Arguments: { Length: > 0 } arguments } => BeginningOf(arguments[0].Value, references, depth - 1, cancellationToken),
        IInterpolatedStringOperation { Parts: { Length: > 0 } parts } => BeginningOf((parts[0] as IInterpolatedStringTextOperation)?.Text ?? (parts[0] as IInterpolationOperation)?.Expression, references, depth, cancellationToken),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => BeginningOf(sum.LeftOperand, references, depth - 1, cancellationToken),
        ILocalReferenceOperation { Local: var local } => BeginningOf(references.OnlyValueOf(local, cancellationToken), references, depth - 1, cancellationToken),
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => BeginningOf(references.OnlyValueOf(field, cancellationToken), references, depth - 1, cancellationToken),
        _ => null,
    };

    /// <summary>What loads the bytes, or the file they are written to: in the same method, or in another one by a path both know.</summary>
    private static MadeValue? LoadedFrom(MadeValue download, MethodLineage method, int from, CancellationToken cancellationToken)
    {
        var reached = new List<Value> { download };
        AddPath(download, reached);
        for (var i = from + 1; i < method.Events.Length; i++)
        {
            if (method.Events[i] is not { Kind: EventKind.Made, Value: MadeValue made })
            {
                continue;
            }

            // Also what a stream is read into, and written from: a copy in a loop.
            if (made.Role == ApiRole.Rewrite && IsReached(made["with"], reached))
            {
                AddPath(made, reached);
            }
            else if (made is { Role: ApiRole.Add, Extra: { } list } && (IsReached(made["item"], reached) || IsReached(made["rows"], reached)))
            {
                reached.Add(list); // Of several files.
            }
            else if (IsLoad(made, method.Model) && (IsReached(made["path"], reached) || reached.Exists(written => IsOneOf(made["path"], written, reached))))
            {
                return made;
            }
        }

        var known = reached.Where(static value => value is ConstantValue or MemberValue).ToList();
        return known.Count == 0 ? null : LoadsOf(method.Model, cancellationToken).FirstOrDefault(load => known.Exists(path => ReferenceEquals(path, load["path"])));
    }

    private static void AddPath(MadeValue made, List<Value> reached)
    {
        if ((made["tail"] is NothingValue ? made["path"] : made["tail"]) is not (NothingValue or UnknownValue) and var path)
        {
            reached.Add(path);
        }

        if (made["rows"] is not (NothingValue or UnknownValue) and var written)
        {
            reached.Add(written);
            if (written is OpaqueValue opened)
            {
                reached.AddRange(opened.Operands.Where(static operand => operand is ConstantValue { Text: not null } or MemberValue or InputValue or ComputedValue or OpaqueValue)); // File.Create(path)
            }
        }
    }

    /// <summary>Whether a path is one of those that a loop writes: in the same folder, by a name out of a list that spells it, or one that what is fetched brings.</summary>
    private static bool IsOneOf(Value path, Value written, List<Value> reached)
    {
        if (path is not ComputedValue { Operands: { Length: > 1 } parts, Operation: var operation } || written is not ComputedValue { Operands: var others } several
            || operation != several.Operation || others.Length != parts.Length || !parts.Take(parts.Length - 1).SequenceEqual(others.Take(parts.Length - 1)))
        {
            return false;
        }

        return parts[parts.Length - 1] is ConstantValue { Text: { Length: > 0 } name } && others[parts.Length - 1] is not ConstantValue and var listed && (Spells(listed, name, MaximumDepth) || IsReached(listed, reached));
    }

    /// <summary>Whether what a value is taken from was made with a text, or with an address that ends in it.</summary>
    private static bool Spells(Value listed, string name, int depth) => listed switch
    {
        ConstantValue { Text: { } text } => text == name || text.EndsWith("/" + name, StringComparison.Ordinal),
        CreatedValue made => made.Site.Innermost.DescendantNodes().OfType<LiteralExpressionSyntax>().Any(literal => literal.Token.Value is string text && (text == name || text.EndsWith("/" + name, StringComparison.Ordinal))),
        _ => depth > 0 && listed.Operands.Any(part => Spells(part, name, depth - 1)),
    };

    private static bool IsReached(Value value, List<Value> reached) => value is not (NothingValue or UnknownValue) && reached.Exists(other => Terms.Mentions(value, other));

    private static bool IsLoad(MadeValue made, LineageModel model) => made.Role == ApiRole.Load || (made.Role == ApiRole.Source && model.Apis.IsInLibrary(made.Member));

    private static readonly ConditionalWeakTable<LineageModel, List<MadeValue>> Loads = new();

    /// <summary>What the program loads from paths it names.</summary>
    private static List<MadeValue> LoadsOf(LineageModel model, CancellationToken cancellationToken) => Loads.GetValue(model, known =>
    [
        .. known.All(cancellationToken).SelectMany(static method => method.Made)
            .Where(made => IsLoad(made, known) && made["path"] is ConstantValue or MemberValue),
    ]);

    /// <summary>Whether one of the methods a place is reached through computes a digest, itself or in what it calls.</summary>
    private static bool Verifies(Site site, LineageModel model, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var step = site; step is not null; step = step.Inner)
        {
            if (model.MethodAround(step.Node, cancellationToken) is { } around && Verifies(around, model, seen, MaximumDepth, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Verifies(IMethodSymbol method, LineageModel model, HashSet<ISymbol> seen, int depth, CancellationToken cancellationToken)
    {
        if (depth == 0 || !seen.Add(method))
        {
            return false;
        }

        foreach (var declaration in method.DeclaringSyntaxReferences)
        {
            foreach (var syntax in declaration.GetSyntax(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (model.References.OperationOf(syntax, cancellationToken) is IInvocationOperation { TargetMethod: var target } call
                    && ((model.Apis.Find(target, ApiRole.Digest) is not null && !new ShownDigest(model, cancellationToken).Is(call))
                        || (!target.DeclaringSyntaxReferences.IsEmpty && target.MethodKind != MethodKind.LocalFunction
                            && model.BodiesOf(target, cancellationToken).Any(body => Verifies(body, model, seen, depth - 1, cancellationToken)))))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
