using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <content>Patterns: what they compare, read and declare.</content>
internal sealed partial class MethodWalk
{
    private Value ReadPattern(IIsPatternOperation pattern)
    {
        var value = Read(pattern.Value);
        Match(pattern.Pattern, value);
        return Opaque(pattern, [value]);
    }

    private void Match(IPatternOperation pattern, Value value)
    {
        switch (pattern)
        {
            case IRelationalPatternOperation relational:
                if (Compute(relational.OperatorKind.ToString(), value, Read(relational.Value)) is ComputedValue compared)
                {
                    Record(EventKind.Compared, At(relational), compared);
                }

                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value);
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, value);
                Match(binary.RightPattern, value);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                WriteVariable(declared, value);
                break;
            case IRecursivePatternOperation recursive:
                foreach (var property in recursive.PropertySubpatterns)
                {
                    Match(property.Pattern, property.Member is IMemberReferenceOperation { Member: { } member } ? ReadMember(value, member, property) : UnknownValue.Instance);
                }

                foreach (var positional in recursive.DeconstructionSubpatterns)
                {
                    Match(positional, UnknownValue.Instance);
                }

                if (recursive.DeclaredSymbol is { } whole)
                {
                    WriteVariable(whole, value);
                }

                break;
            case IListPatternOperation list:
                foreach (var element in list.Patterns)
                {
                    Match(element, element is ISlicePatternOperation ? UnknownValue.Instance : ElementOf(value));
                }

                break;
            case ISlicePatternOperation { Pattern: { } slice }:
                Match(slice, UnknownValue.Instance);
                break;
        }
    }
}
