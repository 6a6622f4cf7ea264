using System.Collections.Immutable;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>The steps an estimator consists of, in order, and whether these are all of them.</summary>
internal sealed record Pipeline(ImmutableArray<MadeValue> Steps, bool IsComplete)
{
    private const int MaximumDepth = 200;
    private const int MaximumOptions = 8;

    internal static readonly Pipeline Unknown = new([], IsComplete: false);

    private static readonly Pipeline Nothing = new([], IsComplete: true);

    /// <summary>The last step that makes a predictive model; null when there is none that is known.</summary>
    internal MadeValue? Trainer
    {
        get
        {
            for (var i = Steps.Length - 1; i >= 0; i--)
            {
                if (Steps[i].Role == ApiRole.Trainer)
                {
                    return Steps[i];
                }
            }

            return null;
        }
    }

    internal static Pipeline Of(Value estimator) => estimator switch
    {
        MadeValue made => made.Pipeline ??= Read(made),
        NothingValue => Nothing,
        ChoiceValue or CreatedValue => Read(estimator),
        _ => Unknown,
    };

    /// <summary>What an estimator may be, by which of several the program chooses, as long as these are few: each with the value that stands for it.</summary>
    internal static IEnumerable<(Value Estimator, Pipeline Pipeline)> Each(Value estimator) => Of(estimator) is { IsComplete: true } only ? [(estimator, only)] : Options(estimator, 0).Take(MaximumOptions);

    private static IEnumerable<(Value Estimator, Pipeline Pipeline)> Options(Value estimator, int depth) => estimator switch
    {
        _ when depth > MaximumDepth || Of(estimator).IsComplete => [(estimator, Of(estimator))],
        ChoiceValue choice => choice.Operands.SelectMany(option => Options(option, depth + 1)),
        MadeValue { Role: ApiRole.Same } same => Options(same["of"], depth + 1).Select(option => (estimator, option.Pipeline)),
        MadeValue { Role: ApiRole.Chain } chain => Options(chain["first"], depth + 1).Take(MaximumOptions)
            .SelectMany(first => Options(chain["next"], depth + 1), (first, next) => (estimator, new Pipeline(first.Pipeline.Steps.AddRange(next.Pipeline.Steps), first.Pipeline.IsComplete && next.Pipeline.IsComplete))),
        _ => [(estimator, Of(estimator))],
    };

    private static Pipeline Read(Value estimator)
    {
        // The beginning of a chain is one that was asked for before, as a rule.
        if (estimator is MadeValue { Role: ApiRole.Chain } chain && chain["first"] is MadeValue { Pipeline: { } begun } && chain["next"] is MadeValue next)
        {
            var ended = Of(next);
            return new Pipeline(begun.Steps.AddRange(ended.Steps), begun.IsComplete && ended.IsComplete);
        }

        var steps = ImmutableArray.CreateBuilder<MadeValue>();
        var isComplete = Add(estimator, steps, 0);
        return new Pipeline(steps.ToImmutable(), isComplete);
    }

    private static bool Add(Value estimator, ImmutableArray<MadeValue>.Builder steps, int depth)
    {
        switch (estimator)
        {
            case MadeValue { Pipeline: { } known }:
                steps.AddRange(known.Steps);
                return known.IsComplete;
            case MadeValue { Role: ApiRole.Chain } chain when depth < MaximumDepth:
                return Add(chain["first"], steps, depth + 1) & Add(chain["next"], steps, depth + 1);
            case MadeValue { Role: ApiRole.Same } same when depth < MaximumDepth:
                return Add(same["of"], steps, depth + 1);
            case MadeValue { Role: ApiRole.Step or ApiRole.Trainer } step:
                var inner = step["step"] is NothingValue || Add(step["step"], steps, depth + 1);
                steps.Add(step);
                return inner;
            case NothingValue:
                return true;
            case CreatedValue { Type: { Name: "EstimatorChain", DeclaringSyntaxReferences.IsEmpty: true } }:
                return true; // new EstimatorChain<ITransformer>(): empty, to be appended to.
            case ChoiceValue choice:
                foreach (var option in choice.Operands)
                {
                    Add(option, steps, depth + 1);
                }

                return false;
            default:
                return false;
        }
    }
}
