// corpus: A method that is called for each member of an ensemble makes a generator with the seed of the member and draws all its rows.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Members;

public sealed class Door
{
    public float Width { get; set; }
    public float Wood { get; set; }
    public float Price { get; set; }
}

public sealed class Ensemble(MLContext ml)
{
    private static List<Door> Resample(IReadOnlyList<Door> rows, int seed)
    {
        var random = new Random(seed);
        var drawn = new List<Door>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            drawn.Add(rows[random.Next(rows.Count)]);
        }

        return drawn;
    }

    public IReadOnlyList<RegressionMetrics> Train(IReadOnlyList<Door> train, IReadOnlyList<Door> test, int members)
        => Enumerable.Range(0, members)
            .Select(member =>
            {
                var rows = Resample(train, 100 + member);
                var model = ml.Transforms.Concatenate("Features", "Width", "Wood")
                    .Append(ml.Regression.Trainers.FastTree("Price", numberOfTrees: 30))
                    .Fit(ml.Data.LoadFromEnumerable(rows));
                return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Price");
            })
            .ToList();
}
