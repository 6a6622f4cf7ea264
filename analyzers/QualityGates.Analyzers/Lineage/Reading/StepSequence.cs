using System.Collections.Immutable;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>The steps of an estimator or of the model it became, in order, on one of the ways it may have come about.</summary>
/// <param name="Steps">Steps, trainers, and searches that stand for the trainer they found; null where a step is not known.</param>
internal sealed record StepSequence(ImmutableArray<MadeValue?> Steps)
{
    private const int MaximumDepth = 200;
    private const int MaximumVariants = 8;

    internal static readonly StepSequence None = new([]);

    private static readonly ImmutableArray<StepSequence> Unknown = [new([null])];

    /// <summary>One for each way an estimator or model may have come about; one unknown step where that is not known.</summary>
    internal static ImmutableArray<StepSequence> AllOf(Value value) => AllOf(value, 0);

    /// <summary>What is reached by doing one after the other.</summary>
    internal static ImmutableArray<StepSequence> Product(ImmutableArray<StepSequence> first, ImmutableArray<StepSequence> next)
    {
        if (first.Length * next.Length > MaximumVariants)
        {
            return Unknown;
        }

        if (next.Length == 1 && next[0].Steps.IsEmpty)
        {
            return first;
        }

        if (first.Length == 1 && first[0].Steps.IsEmpty)
        {
            return next;
        }

        var all = ImmutableArray.CreateBuilder<StepSequence>(first.Length * next.Length);
        foreach (var beginning in first)
        {
            foreach (var end in next)
            {
                all.Add(new(beginning.Steps.AddRange(end.Steps)));
            }
        }

        return all.MoveToImmutable();
    }

    private static ImmutableArray<StepSequence> AllOf(Value value, int depth)
    {
        if (depth > MaximumDepth)
        {
            return Unknown;
        }

        // What may be cut short depends on who asks, and is not kept.
        if (value is not MadeValue made || depth + made.Depth > MaximumDepth)
        {
            return Read(value, depth);
        }

        return (made.Sequences ??= new(Read(made, depth))).Value;
    }

    private static ImmutableArray<StepSequence> Read(Value value, int depth)
    {
        switch (value)
        {
            case NothingValue:
            case CreatedValue { Type: { Name: "EstimatorChain", DeclaringSyntaxReferences.IsEmpty: true } }: // Empty, to be appended to.
                return [None];
            case MadeValue { Role: ApiRole.Chain } chain:
                return Product(AllOf(chain["first"], depth + 1), AllOf(chain["next"], depth + 1));
            case MadeValue { Role: ApiRole.Same or ApiRole.Select } same:
                return AllOf(same["of"], depth + 1);
            case MadeValue { Role: ApiRole.Threshold or ApiRole.Predict } model:
                return AllOf(model["model"], depth + 1);
            case MadeValue { Role: ApiRole.Step or ApiRole.Trainer } step:
                return Product(AllOf(step["step"], depth + 1), [new([step])]);
            case MadeValue { Role: ApiRole.Fit or ApiRole.CrossValidate } fit:
                return AllOf(fit["step"], depth + 1);
            case MadeValue { Role: ApiRole.Execute } search:
                return OfSearch(search, depth + 1);
            case PartValue part:
                return AllOf(part.Of, depth + 1);
            case SequenceValue { Operands.IsEmpty: false } alternatives: // Append(a, b): the search tries each.
                return OfEach(alternatives.Operands, depth + 1);
            case ChoiceValue choice:
                return OfEach(choice.Operands, depth + 1);
            default:
                return Unknown;
        }
    }

    private static ImmutableArray<StepSequence> OfEach(ImmutableArray<Value> options, int depth) => [.. options.SelectMany(option => AllOf(option, depth)).Take(MaximumVariants)];

    /// <summary>The pipeline a search was given, whose trainer it varies; or the search itself, which brings trainers of its own.</summary>
    private static ImmutableArray<StepSequence> OfSearch(MadeValue search, int depth)
    {
        for (var setting = search; setting is not null; setting = setting.Extra as MadeValue)
        {
            if (setting["step"] is MadeValue { Role: ApiRole.Chain or ApiRole.Trainer or ApiRole.Same } pipeline
                && AllOf(pipeline, depth) is var given && given.All(static variant => variant.Steps.Any(static step => step?.Role == ApiRole.Trainer)))
            {
                return given;
            }
        }

        return Product(AllOf(search["step"], depth), [new([search])]);
    }
}
