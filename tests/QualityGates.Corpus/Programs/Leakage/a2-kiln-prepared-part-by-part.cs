// corpus: A helper scales whatever rows it is given by their own mean; in each fold of a study of bricks it is called for the held-out part too.
// library: ML.NET
// axis: library, folds, helper class
using Microsoft.ML;

namespace Kiln;

public sealed class Brick
{
    public float Temperature { get; set; }

    public float Moisture { get; set; }

    public float Hours { get; set; }

    public float Strength { get; set; }
}

public sealed class Preparation(MLContext ml)
{
    public IDataView Scaled(IDataView rows)
    {
        var scaling = ml.Transforms.Concatenate("Raw", nameof(Brick.Temperature), nameof(Brick.Moisture), nameof(Brick.Hours))
            .Append(ml.Transforms.NormalizeMeanVariance("Features", "Raw"));
        return scaling.Fit(rows).Transform(rows);
    }
}

public sealed class StrengthStudy
{
    private readonly MLContext _ml = new(seed: 14);

    public IReadOnlyList<double> Errors(IReadOnlyCollection<Brick> bricks)
    {
        var preparation = new Preparation(_ml);
        var rows = _ml.Data.LoadFromEnumerable(bricks);
        var errors = new List<double>();
        foreach (var fold in _ml.Data.CrossValidationSplit(rows, numberOfFolds: 4, seed: 14))
        {
            var learned = preparation.Scaled(fold.TrainSet);
            var model = _ml.Regression.Trainers.LbfgsPoissonRegression(nameof(Brick.Strength)).Fit(learned);
            var held = preparation.Scaled(fold.TestSet); // expect: MLQ2007
            var metrics = _ml.Regression.Evaluate(model.Transform(held), nameof(Brick.Strength));
            errors.Add(metrics.MeanAbsoluteError);
        }

        return errors;
    }
}
