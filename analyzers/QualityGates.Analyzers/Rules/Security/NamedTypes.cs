using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>Whether a call of Json.NET reads a text with settings that let it name the types to make.</summary>
internal sealed class NamedTypes(References references, CancellationToken cancellationToken)
{
    internal const string Setting = "TypeNameHandling";

    private const string Library = "Newtonsoft.Json";
    private const int MaximumDepth = 4;

    internal static readonly string[] Names = ["DeserializeObject", "Deserialize", "PopulateObject", "Populate"];

    /// <summary>Where the names of types are allowed; null where the call is another, or they are not.</summary>
    internal IOperation? AllowedBy(IInvocationOperation call)
    {
        if (!Names.Contains(call.TargetMethod.Name) || !IsOfLibrary(call.TargetMethod.ContainingType))
        {
            return null;
        }

        return call.Arguments.Select(static argument => argument.Value).Append(call.Instance).Where(static value => IsSettings(value?.Type)).Select(value => In(value, 0)).FirstOrDefault(static found => found is not null);
    }

    private static bool IsOfLibrary(ITypeSymbol? type) => type?.ContainingNamespace?.ToDisplayString() == Library;

    private static bool IsSettings(ITypeSymbol? type) => type?.Name is "JsonSerializerSettings" or "JsonSerializer" && IsOfLibrary(type);

    /// <summary>The setting of an object: where it is made, or assigned later on to the variable that holds it.</summary>
    private IOperation? In(IOperation? settings, int depth)
    {
        if (settings is null || depth > MaximumDepth)
        {
            return null;
        }

        switch (Operations.Unconverted(settings))
        {
            case IObjectCreationOperation { Initializer.Initializers: var initial }:
                return initial.OfType<ISimpleAssignmentOperation>().FirstOrDefault(IsAllowing);

            case IInvocationOperation { TargetMethod.Name: "Create", Arguments: var given } created when IsOfLibrary(created.TargetMethod.ContainingType):
                return given.Select(argument => In(argument.Value, depth + 1)).FirstOrDefault(static found => found is not null);

            case IInvocationOperation { TargetMethod: { IsAbstract: false, IsVirtual: false } made }:
                return references.ReturnedBy(made, cancellationToken).Select(result => In(result, depth + 1)).FirstOrDefault(static found => found is not null);

            case ILocalReferenceOperation { Local: var local }:
                return OfVariable(local, depth);

            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member:
                return OfVariable(member.Member, depth) ?? (member.Member is IPropertySymbol { GetMethod: { } getter }
                    ? references.ReturnedBy(getter, cancellationToken).Select(result => In(result, depth + 1)).FirstOrDefault(static found => found is not null) : null);

            default:
                return null;
        }
    }

    private IOperation? OfVariable(ISymbol variable, int depth) =>
        references.WritesOf(variable, cancellationToken).Prepend(references.InitialOf(variable, cancellationToken)).Select(value => In(value, depth + 1)).FirstOrDefault(static found => found is not null)
        ?? references.Of(variable, cancellationToken).Reads.Select(static read => (read.Parent as IPropertyReferenceOperation)?.Parent as ISimpleAssignmentOperation).OfType<ISimpleAssignmentOperation>().FirstOrDefault(IsAllowing);

    private static bool IsAllowing(ISimpleAssignmentOperation assignment) => assignment.Target is IPropertyReferenceOperation { Property: { Name: Setting, ContainingType: var type } } && IsSettings(type)
        && Operations.Unconverted(assignment.Value) is IFieldReferenceOperation { Field: { Name: not "None", ContainingType.Name: Setting } };
}
