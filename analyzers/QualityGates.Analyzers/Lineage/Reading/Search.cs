using System.Collections.Immutable;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>The rows a search over models was given.</summary>
/// <param name="Run">What ran the search and gave the model.</param>
/// <param name="Given">The call that gave it the rows; the same where one call does both.</param>
internal sealed record Search(MadeValue Run, MadeValue Given)
{
    private const int MaximumSettings = 50;
    private const int MaximumDepth = 100;

    internal Value Rows => Given["rows"];

    internal Value Validation => Given["validation"];

    /// <summary>The searches that decided on a model: those that gave it, and those that gave the estimator it was fitted with.</summary>
    internal static ImmutableArray<Search> Behind(ImmutableArray<MadeValue> fits)
    {
        var all = ImmutableArray.CreateBuilder<Search>();
        foreach (var fit in fits)
        {
            foreach (var run in fit.Role == ApiRole.Fit ? FoundIn(fit["step"], 0) : fit.Role == ApiRole.Execute ? [fit] : [])
            {
                if (Of(run) is { } search)
                {
                    all.Add(search);
                }
            }
        }

        return all.ToImmutable();
    }

    /// <summary>Settings are made one after the other, each keeps the one before; the last that has rows counts.</summary>
    private static Search? Of(MadeValue run)
    {
        MadeValue? setting = run;
        for (var i = 0; i < MaximumSettings && setting is { Role: ApiRole.Execute }; i++)
        {
            if (setting["rows"] is not NothingValue)
            {
                return new Search(run, setting);
            }

            setting = setting.Extra as MadeValue;
        }

        return null;
    }

    private static IEnumerable<MadeValue> FoundIn(Value estimator, int depth) => estimator switch
    {
        _ when depth > MaximumDepth => [],
        MadeValue { Role: ApiRole.Execute } run => [run],
        MadeValue { Role: ApiRole.Chain } chain => FoundIn(chain["first"], depth + 1).Concat(FoundIn(chain["next"], depth + 1)),
        MadeValue { Role: ApiRole.Same or ApiRole.Select } same => FoundIn(same["of"], depth + 1),
        PartValue part => FoundIn(part.Of, depth + 1),
        _ => [],
    };
}
