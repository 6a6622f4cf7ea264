using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <content>Patterns: what they compare, read and declare.</content>
internal sealed partial class MethodWalk
{
    private Value ReadPattern(IIsPatternOperation pattern)
    {
        var value = Read(pattern.Value);
        var tested = new List<Value>();
        Match(pattern.Pattern, value, tested);
        return Opaque(pattern, tested.Count == 0 ? [value] : [.. tested]);
    }

    /// <param name="pattern">What the value is matched with.</param>
    /// <param name="value">The value, or the member of it that the pattern is about.</param>
    /// <param name="tested">What the answer depends on, where that is less than the whole value.</param>
    private void Match(IPatternOperation pattern, Value value, List<Value> tested)
    {
        switch (pattern)
        {
            case IRelationalPatternOperation relational:
                if (Compute(relational.OperatorKind.ToString(), value, Read(relational.Value)) is ComputedValue compared)
                {
                    Record(EventKind.Compared, At(relational), compared);
                    tested.Add(compared);
                }

                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value, tested);
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, value, tested);
                Match(binary.RightPattern, value, tested);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                WriteVariable(declared, value);
                break;
            case IRecursivePatternOperation recursive:
                foreach (var property in recursive.PropertySubpatterns)
                {
                    Match(property.Pattern, property.Member is IMemberReferenceOperation { Member: { } member } ? ReadMember(value, member, property) : UnknownValue.Instance, tested);
                }

                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                {
                    Match(recursive.DeconstructionSubpatterns[i], value is BundleValue bundle && i < bundle.Operands.Length ? bundle.Operands[i] : PositionalOf(value, i) ?? UnknownValue.Instance, tested);
                }

                if (recursive.DeclaredSymbol is { } whole)
                {
                    WriteVariable(whole, value);
                }

                break;
            case IListPatternOperation list:
                foreach (var element in list.Patterns)
                {
                    Match(element, element is ISlicePatternOperation ? UnknownValue.Instance : ElementOf(value), tested);
                }

                break;
            case ISlicePatternOperation { Pattern: { } slice }:
                Match(slice, UnknownValue.Instance, tested);
                break;
        }
    }

    /// <summary>The member a record gives at a position when it is taken apart.</summary>
    private Value? PositionalOf(Value value, int position)
    {
        if (value is not CreatedValue { Type: INamedTypeSymbol { IsRecord: true } record })
        {
            return null;
        }

        var parameters = record.InstanceConstructors.FirstOrDefault(static c => c.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is RecordDeclarationSyntax))?.Parameters;
        return parameters is { } list && position < list.Length && record.GetMembers(list[position].Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            ? ReadState(value, property.OriginalDefinition)
            : null;
    }
}
