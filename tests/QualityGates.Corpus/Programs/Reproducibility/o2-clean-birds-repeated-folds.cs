// corpus: Folds are dealt several times; each repeat has a generator seeded with its number, and every row is held out once in each repeat.
// library: ML.NET
// axis: own fold class
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Birds;

public sealed class Song
{
    public float Pitch { get; set; }

    public float Length { get; set; }

    public float Pauses { get; set; }

    public bool Label { get; set; }
}

public sealed record Fold<T>(int Repeat, int Number, IReadOnlyList<T> Rest, IReadOnlyList<T> Held);

public sealed class RepeatedFolds<T>(IReadOnlyList<T> items, int folds, int repeats, int seed)
{
    public IEnumerable<Fold<T>> All()
    {
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            var random = new Random(seed + repeat);
            var dealt = items.ToArray();
            random.Shuffle(dealt);
            for (var number = 0; number < folds; number++)
            {
                var rest = dealt.Where((_, place) => place % folds != number).ToList();
                var held = dealt.Where((_, place) => place % folds == number).ToList();
                yield return new Fold<T>(repeat, number, rest, held);
            }
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var songs = File.ReadLines(args[0]).Select(line => line.Split(',')).Select(cells => new Song
        {
            Pitch = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Length = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Pauses = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Label = cells[3] == "robin",
        }).ToList();

        var scores = new RepeatedFolds<Song>(songs, folds: 5, repeats: 3, seed: 60).All()
            .Select(fold => (fold.Repeat, fold.Number, Metrics: Judge(fold)))
            .ToList();
        File.WriteAllText(args[1], JsonSerializer.Serialize(new
        {
            f1 = scores.Average(s => s.Metrics.F1Score),
            auc = scores.Average(s => s.Metrics.AreaUnderRocCurve),
            worst = scores.Min(s => s.Metrics.F1Score),
        }));
    }

    private static CalibratedBinaryClassificationMetrics Judge(Fold<Song> fold)
    {
        var ml = new MLContext(seed: 60);
        var model = ml.Transforms.Concatenate("Features", "Pitch", "Length", "Pauses")
            .Append(ml.BinaryClassification.Trainers.FastTree(numberOfTrees: 50))
            .Fit(ml.Data.LoadFromEnumerable(fold.Rest));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(fold.Held)));
    }
}
