using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>Indexers: places in collections, or code of the program that is given what stands in the brackets.</content>
internal sealed partial class MethodWalk
{
    private Value ReadIndexer(IPropertyReferenceOperation reference, Value of) =>
        reference.Property.GetMethod is { } getter && lineage.Apis.Find(reference.Property) is { } api && (api.As(ApiRole.Subset) ?? api.As(ApiRole.Same)) is { } fact && fact.IndexOf("range") < 0
            ? Apply(reference, api, getter, of, ReadArguments(reference.Arguments, getter)) ?? UnknownValue.Instance
            : ReadOwnIndexer(reference, of) ?? ReadElement(of, reference.Arguments.Length > 0 ? reference.Arguments[0].Value : null, reference);

    /// <summary>
    /// An indexer of the program is a method with a parameter, <c>data["train"]</c>: what it is asked for may lie anywhere. One without a body that is known,
    /// and that counts, is an element like those of a list.
    /// </summary>
    private Value? ReadOwnIndexer(IPropertyReferenceOperation reference, Value of)
    {
        if (reference.Property is not { DeclaringSyntaxReferences.IsEmpty: false, GetMethod: { } getter } indexer)
        {
            return null;
        }

        if (CodeOf(getter, of) is var (body, facts))
        {
            return Instantiate(facts, body, of, ReadArguments(reference.Arguments, getter), reference);
        }

        return indexer.Parameters is { Length: 1 } places && places[0].Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 ? null
            : Compute("get " + indexer.Name, [of, .. ReadArguments(reference.Arguments, getter)]);
    }

    /// <summary>Whether a value is written by the code of an indexer of the program.</summary>
    private bool WriteOwnIndexer(IPropertyReferenceOperation reference, Value of, Value value)
    {
        if (reference.Property is not { DeclaringSyntaxReferences.IsEmpty: false, SetMethod: { } setter } indexer || CodeOf(setter, of) is not var (body, facts))
        {
            return false;
        }

        var given = new Value[setter.Parameters.Length];
        ReadArguments(reference.Arguments, setter).CopyTo(given, 0);
        given[indexer.Parameters.Length] = value;
        Instantiate(facts, body, of, given, reference);
        return true;
    }

    /// <summary>The code of an accessor, and what is known of it.</summary>
    private (IMethodSymbol Body, MethodFacts Facts)? CodeOf(IMethodSymbol? accessor, Value? of) =>
        accessor is not null && lineage.BodyOf(accessor, ExactTypeOf(of), cancellationToken) is { } body && FactsOf(body) is { } facts && !ReferenceEquals(facts, MethodFacts.None) ? (body, facts) : null;
}
