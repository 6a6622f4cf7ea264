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
            case ConstantValue constant:
                return constant.Texts;
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

    /// <summary>
    /// The columns whose keys say nothing about test rows, as far as evaluations and trainers of a method say: those that are somebody's label,
    /// and those by which a recommender looks up users and things, which it has to know.
    /// </summary>
    internal static ImmutableHashSet<string> LabelsIn(ImmutableArray<LineageEvent> events)
    {
        var labels = ImmutableHashSet.CreateBuilder(StringComparer.Ordinal);
        var looked = new HashSet<Value>();
        foreach (var item in events)
        {
            switch (item.Value)
            {
                case MadeValue { Role: ApiRole.Fit } fit:
                    AddSteps(fit["step"]);
                    break;
                case MadeValue { Role: ApiRole.Transform } call: // The model may come from another method.
                    foreach (var fit in ModelReading.FitsOf(call["model"]))
                    {
                        AddSteps(fit["step"]);
                    }

                    break;
                case MadeValue { Role: ApiRole.Trainer or ApiRole.Evaluate or ApiRole.CrossValidate or ApiRole.Execute or ApiRole.Step } made:
                    Add(made);
                    AddSteps(made["step"]);
                    break;
            }
        }

        return labels.ToImmutable();

        void AddSteps(Value pipeline)
        {
            if (looked.Add(pipeline))
            {
                foreach (var step in Pipeline.Of(pipeline).Steps)
                {
                    Add(step);
                }
            }
        }

        void Add(MadeValue made)
        {
            for (var i = 0; i < made.Fact.Parts.Length; i++)
            {
                if ((made.Fact.Parts[i].Name == "label" || (made.Fact.Parts[i].Name == "features" && made.Fact["task"] == "recommendation")) && made.Operands[i] is ConstantValue { Text: { } name })
                {
                    labels.Add(name);
                }
            }
        }
    }
}
