// corpus: Missing heights of horses are filled with the median of their breed among the training horses, in both parts.
// library: ML.NET
// axis: LINQ pipeline
using System.Collections.Frozen;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Stables;

public sealed record Horse(string Breed, float? Height, float Girth, float Weight);

public sealed class HorseRow
{
    public float Height { get; set; }

    public float Girth { get; set; }

    public float Weight { get; set; }
}

public sealed class BreedMedians(FrozenDictionary<string, float> byBreed, float otherwise)
{
    public static BreedMedians Of(IReadOnlyCollection<Horse> horses)
    {
        var measured = horses.Where(horse => horse.Height is not null).ToList();
        return new BreedMedians(
            measured.GroupBy(horse => horse.Breed).ToFrozenDictionary(breed => breed.Key, breed => Middle(breed.Select(horse => horse.Height!.Value))),
            Middle(measured.Select(horse => horse.Height!.Value)));
    }

    public HorseRow Complete(Horse horse) => new()
    {
        Height = horse.Height ?? (byBreed.TryGetValue(horse.Breed, out var median) ? median : otherwise),
        Girth = horse.Girth,
        Weight = horse.Weight,
    };

    private static float Middle(IEnumerable<float> heights)
    {
        var sorted = heights.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}

public sealed class WeightStudy(MLContext ml)
{
    public RegressionMetrics Run(IReadOnlyList<Horse> known, IReadOnlyList<Horse> held)
    {
        var medians = BreedMedians.Of(known);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(HorseRow.Height), nameof(HorseRow.Girth))
            .Append(ml.Regression.Trainers.FastTree(nameof(HorseRow.Weight)));
        var model = pipeline.Fit(Rows(known, medians));
        return ml.Regression.Evaluate(model.Transform(Rows(held, medians)), nameof(HorseRow.Weight));
    }

    public RegressionMetrics Run(Horse[] horses)
    {
        var cut = horses.Length * 7 / 10;
        return Run(horses[..cut], horses[cut..]);
    }

    private IDataView Rows(IEnumerable<Horse> horses, BreedMedians medians) => ml.Data.LoadFromEnumerable(horses.Select(medians.Complete).ToList());
}
