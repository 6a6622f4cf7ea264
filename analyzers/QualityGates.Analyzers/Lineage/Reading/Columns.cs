using System.Collections.Immutable;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Column names in terms.</summary>
internal static class Columns
{
    /// <summary>The names a value holds: one text, or the texts of an array; empty when one of them is not known.</summary>
    internal static ImmutableArray<string> NamesIn(Value value)
    {
        switch (value)
        {
            case ConstantValue { Text: { } text }:
                return [text];
            case SequenceValue sequence:
                var names = ImmutableArray.CreateBuilder<string>();
                foreach (var operand in sequence.Operands)
                {
                    if (operand is not ConstantValue { Text: { } name })
                    {
                        return [];
                    }

                    names.Add(name);
                }

                return names.ToImmutable();
            default:
                return [];
        }
    }

    /// <summary>The columns that are somebody's label, as far as evaluations and trainers in a method say.</summary>
    internal static ImmutableHashSet<string> LabelsIn(ImmutableArray<LineageEvent> events)
    {
        var labels = ImmutableHashSet.CreateBuilder(StringComparer.Ordinal);
        foreach (var item in events)
        {
            if (item.Value is MadeValue { Role: ApiRole.Trainer or ApiRole.Evaluate or ApiRole.CrossValidate or ApiRole.Execute or ApiRole.Step } made && made["label"] is ConstantValue { Text: { } label })
            {
                labels.Add(label);
            }
        }

        return labels.ToImmutable();
    }
}
