using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>One place where a text names a file.</summary>
internal readonly record struct FileUse(Location Place, string Parameter, string Api);

/// <summary>Follows a text to the file parameters it names a file for.</summary>
internal sealed class FileFlow(PathKind kind, ApiModel apis, References references, CancellationToken cancellationToken)
    : ForwardFlow(references, cancellationToken)
{
    // More places than anybody looks at.
    private const int MostUses = 100;

    private readonly List<FileUse> _uses = [];
    private readonly CancellationToken _cancellationToken = cancellationToken;

    /// <summary>Where the text names a file; those of its own file first, so that what a message says does not depend on the order of work.</summary>
    internal List<FileUse> From(IOperation origin)
    {
        Follow(origin);
        if (origin.Syntax.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && DecoratedBy(attribute, origin.SemanticModel) is { } member)
        {
            FollowMember(member);
        }

        _uses.Sort((left, right) => SourcePlace.Compare(left.Place, right.Place, origin.Syntax.SyntaxTree));
        return _uses;
    }

    protected override bool HasEnough => _uses.Count >= MostUses;

    // A default that an argument may replace is still what happens on the next machine.
    protected override bool MayArrive => true;

    protected override bool ThroughHolders => true;

    // "/data" is rooted at the beginning of a text; further on it is a folder below something.
    protected override bool ThroughText(bool isLeading) => isLeading || kind != PathKind.Rooted;

    protected override void OnTarget(IMemberReferenceOperation target)
    {
        if (apis.Find(target.Member.OriginalDefinition)?.As(ApiRole.File) is { Parts.IsEmpty: true })
        {
            _uses.Add(new FileUse(target.Syntax.GetLocation(), target.Member.Name, target.Member.ContainingType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
        }
    }

    protected override Use OnArgument(IArgumentOperation argument, IMethodSymbol target)
    {
        if (argument.Parameter is not { } parameter)
        {
            return Use.Ends;
        }

        var api = apis.Find(target);
        if (api?.As(ApiRole.File) is { } file && Plays(file, parameter, target, "path"))
        {
            _uses.Add(new FileUse(argument.Syntax.GetLocation(), parameter.Name, Name(target)));
            return Use.Ends;
        }

        if (api?.As(ApiRole.Path) is { } path)
        {
            return Plays(path, parameter, target, "path") || (kind != PathKind.Rooted && Plays(path, parameter, target, "tail")) ? Use.Result : Use.Ends;
        }

        if (!target.DeclaringSyntaxReferences.IsEmpty)
        {
            return Use.Body;
        }

        return api?.As(ApiRole.Add) is { } add && (Plays(add, parameter, target, "item") || Plays(add, parameter, target, "rows")) ? Use.Receiver
            : api?.Facts.FirstOrDefault(static fact => IsOfElements(fact.Role)) is { } elements
                ? Plays(elements, parameter, target, "rows") || Plays(elements, parameter, target, "of") || Plays(elements, parameter, target, "item") ? Carried(elements) : Use.Ends
            : Use.Ends;
    }

    protected override Use OnReceiver(IOperation use)
    {
        if (use is IInvocationOperation call && apis.Find(call.TargetMethod, ApiRole.File) is { } file && IsOfInstance(file, "path"))
        {
            _uses.Add(new FileUse(SourcePlace.OfCall(call), "path", Name(call.TargetMethod)));
            return Use.Ends;
        }

        return Carried(use);
    }

    private Use Carried(IOperation use) => use switch
    {
        IInvocationOperation { TargetMethod: { } target } =>
            apis.Find(target) is { } api
                ? api.As(ApiRole.Path) is { } path ? IsOfInstance(path, "path") && !(kind is PathKind.Backslash or PathKind.Joined && target.Name == "Replace") ? Use.Result : Use.Ends
                : api.Facts.FirstOrDefault(static fact => IsOfElements(fact.Role)) is { } elements ? Carried(elements) : Use.Ends
            : target.Name == "TryGetValue" && target.DeclaringSyntaxReferences.IsEmpty ? Use.Outputs
            : Use.Ends,
        IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: true } property } =>
            apis.Find(property)?.As(ApiRole.Path) is not null ? Use.Result
            : property.ContainingType.SpecialType == SpecialType.System_String ? Use.Ends
            : property.IsIndexer || property.Name is "Value" or "Values" ? Use.Result
            : Use.Ends,
        _ => Use.Ends,
    };

    protected override bool OnParameter(IParameterSymbol parameter, IOperation function)
    {
        if (parameter.ContainingSymbol is IMethodSymbol target && apis.Find(target)?.As(ApiRole.File) is { } file && file.Plays("path", parameter.OriginalDefinition))
        {
            _uses.Add(new FileUse(function.Syntax.GetLocation(), parameter.Name, Name(target)));
            return false;
        }

        return true;
    }

    protected override bool HasResultOf(IMethodSymbol target, IArgumentOperation function) =>
        function.Parameter is { } parameter
        && (apis.Find(target)?.As(ApiRole.Map) is { } map ? Plays(map, parameter, target, "by") : target is { MethodKind: MethodKind.Constructor, ContainingType.Name: "Lazy" });

    private static bool IsOfElements(ApiRole role) => role is ApiRole.Same or ApiRole.Subset or ApiRole.Union or ApiRole.Part or ApiRole.Select or ApiRole.Map;

    /// <summary>What maps elements gives back something else; its function gets them. What finds one may give it out by reference.</summary>
    private static Use Carried(ApiFact elements) => elements.Role switch
    {
        ApiRole.Map => Use.Functions,
        ApiRole.Part when elements.IndexOf("output") >= 0 => Use.Outputs,
        _ => Use.Result | Use.Functions,
    };

    /// <summary>Whether an argument plays a part; that of the instance is the first one of an extension method.</summary>
    private static bool Plays(ApiFact fact, IParameterSymbol parameter, IMethodSymbol target, string part) =>
        fact.Plays(part, parameter.OriginalDefinition) || (target.IsExtensionMethod && parameter.Ordinal == 0 && IsOfInstance(fact, part));

    private static bool IsOfInstance(ApiFact fact, string part) => fact.Parts.Any(candidate => candidate.IsInstance && candidate.Name == part);

    /// <summary>[Option(Default = "/data")] string Data: what an attribute says of a member is often what the member will be.</summary>
    private ISymbol? DecoratedBy(AttributeSyntax attribute, SemanticModel? model) => attribute.Parent?.Parent switch
    {
        PropertyDeclarationSyntax property => model?.GetDeclaredSymbol(property, _cancellationToken),
        FieldDeclarationSyntax field => model?.GetDeclaredSymbol(field.Declaration.Variables[0], _cancellationToken),
        ParameterSyntax parameter => model?.GetDeclaredSymbol(parameter, _cancellationToken),
        _ => null,
    };

    private static string Name(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor ? "new " + method.ContainingType.Name : $"{method.ContainingType.Name}.{method.Name}";
}
