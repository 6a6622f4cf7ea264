using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>
/// Whether System.Text.Json is told to make an object of a type that the same text names: <c>JsonSerializer.Deserialize(node["settings"], Type.GetType(node["type"]))</c>.
/// Not where the program looks the name up, or asks of the type what it is, before.
/// </summary>
internal sealed class NamedByText(References references, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 12;

    private static readonly string[] Questions = ["IsAssignableFrom", "IsAssignableTo", "IsSubclassOf", "IsDefined", "GetCustomAttribute", "Contains", "ContainsKey", "TryGetValue"];

    /// <summary>What turns the name into a type; null where the call is another, or the type is the program's own choice.</summary>
    internal IOperation? AllowedBy(IInvocationOperation call)
    {
        if (call is not { TargetMethod: { Name: "Deserialize", ContainingType: { Name: "JsonSerializer", ContainingNamespace: { Name: "Json", ContainingNamespace.Name: "Text" } } }, Arguments: { Length: > 1 } arguments }
            || arguments.FirstOrDefault(static argument => argument.Parameter is { Type: { Name: nameof(Type), ContainingNamespace.Name: nameof(System) } }) is not { } type
            || Found(type.Value, 0) is not { } found || IsAsked(type.Value))
        {
            return null;
        }

        var name = Operations.Unconverted(found.Arguments[0].Value);
        var ofName = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var ofText = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        AddOrigins(name, ofName, 0);
        AddOrigins(arguments[0].Value, ofText, 0);
        return ofName.Overlaps(ofText) && !(name is ILocalReferenceOperation or IParameterReferenceOperation or IPropertyReferenceOperation && AllowList.IsAsked(name)) ? found : null;
    }

    /// <summary>The call that finds a type by its name: <c>Type.GetType(name)</c>, <c>assembly.GetType(name)</c>.</summary>
    private IInvocationOperation? Found(IOperation? type, int depth) => depth > MaximumDepth || type is null ? null : Operations.Unconverted(type) switch
    {
        IInvocationOperation { TargetMethod: { Name: "GetType", ContainingType.Name: nameof(Type) or "Assembly" }, Arguments.IsEmpty: false } found => found,
        ICoalesceOperation coalesce => Found(coalesce.Value, depth + 1),
        ILocalReferenceOperation { Local: var local } => Found(references.InitialOf(local, cancellationToken), depth + 1),
        _ => null,
    };

    /// <summary>Whether the code around asks of the type what it is.</summary>
    private static bool IsAsked(IOperation type)
    {
        if (Operations.Unconverted(type) is not ILocalReferenceOperation { Local: var local } reference)
        {
            return false;
        }

        IOperation around = reference;
        while (around.Parent is not null)
        {
            around = around.Parent;
        }

        return around.Descendants().OfType<IInvocationOperation>().Any(call => Questions.Contains(call.TargetMethod.Name)
            && call.Arguments.Select(static argument => argument.Value).Append(call.Instance).Any(value => value is not null && Operations.Unconverted(value) is ILocalReferenceOperation { Local: var asked }
                && SymbolEqualityComparer.Default.Equals(asked, local)));
    }

    /// <summary>The variables a part of a text is taken out of, step by step.</summary>
    private void AddOrigins(IOperation? part, HashSet<ISymbol> origins, int depth)
    {
        switch (depth > MaximumDepth || part is null ? null : Operations.Unconverted(part))
        {
            case ILocalReferenceOperation { Local: var local } when origins.Add(local):
                AddOrigins(references.InitialOf(local, cancellationToken), origins, depth + 1);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                origins.Add(parameter);
                break;
            case IPropertyReferenceOperation { Instance: { } instance }:
                AddOrigins(instance, origins, depth + 1);
                break;
            case IConditionalAccessOperation access:
                AddOrigins(access.Operation, origins, depth + 1);
                break;
            case ICoalesceOperation coalesce:
                AddOrigins(coalesce.Value, origins, depth + 1);
                break;
            case IArrayElementReferenceOperation element:
                AddOrigins(element.ArrayReference, origins, depth + 1);
                break;
            case IInvocationOperation { Arguments: var arguments } call:
                AddOrigins(call.Instance ?? arguments.FirstOrDefault()?.Value, origins, depth + 1);
                break;
        }
    }
}
