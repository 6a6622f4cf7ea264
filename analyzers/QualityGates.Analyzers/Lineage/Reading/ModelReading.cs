using System.Collections.Immutable;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Reads from a term which fits made a model.</summary>
internal static class ModelReading
{
    private const int MaximumDepth = 100;

    /// <summary>The fits, searches and cross-validations a model came from; several for models applied one after the other.</summary>
    internal static ImmutableArray<MadeValue> FitsOf(Value model)
    {
        var fits = ImmutableArray.CreateBuilder<MadeValue>();
        Add(model, fits, 0);
        return fits.ToImmutable();
    }

    /// <summary>The fits of a model that is one of several by the way the program takes, or is handed on together with other things.</summary>
    internal static ImmutableArray<MadeValue> PossibleFitsOf(Value model) => model switch
    {
        ChoiceValue or BundleValue => [.. model.Operands.SelectMany(static value => PossibleFitsOf(value))],
        _ => FitsOf(model),
    };

    private static void Add(Value model, ImmutableArray<MadeValue>.Builder fits, int depth)
    {
        if (depth > MaximumDepth)
        {
            return;
        }

        switch (model)
        {
            case MadeValue { Role: ApiRole.Fit or ApiRole.Execute or ApiRole.CrossValidate } fit:
                fits.Add(fit);
                break;
            case MadeValue { Role: ApiRole.Same or ApiRole.Select } same:
                Add(same["of"], fits, depth + 1);
                break;
            case MadeValue { Role: ApiRole.Threshold or ApiRole.Predict } made:
                Add(made["model"], fits, depth + 1);
                break;
            case MadeValue { Role: ApiRole.Chain } chain:
                AddChained(chain, fits, depth + 1);
                break;
            case ChoiceValue { IsEach: false } choice:
                foreach (var option in choice.Operands)
                {
                    Add(option, fits, depth + 1);
                }

                break;
            case MadeValue { Role: ApiRole.Map, Extra: { } element }:
                Add(element, fits, depth + 1);
                break;
            case PartValue part:
                Add(part.Of, fits, depth + 1);
                break;
            case OpaqueValue { Operands: { Length: 1 } given } when given[0] is MadeValue { Role: ApiRole.Fit } trained:
                fits.Add(trained); // What training in place returns: a history of this fit.
                break;
        }
    }

    /// <summary>Of models applied one after the other, the last that predicts is the model; those before it prepare its rows.</summary>
    private static void AddChained(MadeValue chain, ImmutableArray<MadeValue>.Builder fits, int depth)
    {
        var last = ImmutableArray.CreateBuilder<MadeValue>();
        Add(chain["next"], last, depth);
        if (!last.Any(ModelScore.IsPredictive))
        {
            var first = ImmutableArray.CreateBuilder<MadeValue>();
            Add(chain["first"], first, depth);
            fits.AddRange(first);
            if (first.Any(ModelScore.IsPredictive))
            {
                return;
            }
        }

        fits.AddRange(last);
    }
}
