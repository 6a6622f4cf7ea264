// corpus: The members of an ensemble for bridges are seeded one after the other by a generator that has a seed itself.
// library: ML.NET
// axis: loop over members
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Bridges;

public sealed class Inspection
{
    public float Age { get; set; }

    public float Load { get; set; }

    public float Salt { get; set; }

    public float Damage { get; set; }
}

public static class Ensemble
{
    public static (double Error, double Spread) Measure(List<Inspection> train, List<Inspection> test, int members)
    {
        var master = new Random(2024);
        var errors = new List<double>();
        for (var member = 0; member < members; member++)
        {
            var ml = new MLContext(master.Next());
            var options = new LightGbmRegressionTrainer.Options
            {
                LabelColumnName = nameof(Inspection.Damage),
                Deterministic = true,
                Seed = master.Next(1, 10_000),
            };
            var model = ml.Transforms.Concatenate("Features", nameof(Inspection.Age), nameof(Inspection.Load), nameof(Inspection.Salt))
                .Append(ml.Regression.Trainers.LightGbm(options))
                .Fit(ml.Data.LoadFromEnumerable(train));
            var scored = model.Transform(ml.Data.LoadFromEnumerable(test));
            errors.Add(ml.Regression.Evaluate(scored, nameof(Inspection.Damage)).MeanAbsoluteError);
        }

        return (errors.Average(), errors.Max() - errors.Min());
    }
}
