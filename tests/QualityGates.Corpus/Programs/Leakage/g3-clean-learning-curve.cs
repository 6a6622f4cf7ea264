// corpus: A learning curve fits ever larger shares of the train part, and all points are judged on the one test part that was cut off before.
// library: ML.NET
// axis: loop over fractions, iterator
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Curves;

public sealed class Apartment
{
    public float Area { get; set; }

    public float Floor { get; set; }

    public float Age { get; set; }

    public float Heat { get; set; }
}

public sealed record Point(double Share, double RootMeanSquaredError, double MeanAbsoluteError);

public sealed class LearningCurve(MLContext ml, IEstimator<ITransformer> estimator, string label)
{
    private static readonly double[] s_left = [0.9, 0.7, 0.5, 0.3, 0.1];

    public IEnumerable<Point> Draw(IDataView rows)
    {
        var outer = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 1);
        foreach (var left in s_left)
        {
            var share = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: left, seed: 2).TrainSet;
            yield return Measure(1 - left, share, outer.TestSet);
        }

        yield return Measure(1, outer.TrainSet, outer.TestSet);
    }

    private Point Measure(double share, IDataView train, IDataView test)
    {
        var metrics = ml.Regression.Evaluate(estimator.Fit(train).Transform(test), label);
        return new Point(share, metrics.RootMeanSquaredError, metrics.MeanAbsoluteError);
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var random = new Random(1);
        var apartments = Enumerable.Range(0, 3000)
            .Select(_ => new Apartment { Area = 30 + random.Next(90), Floor = random.Next(9), Age = random.Next(80) })
            .ToList();
        apartments.ForEach(apartment => apartment.Heat = apartment.Area * 1.2f + apartment.Age * 0.8f + random.Next(10));

        var estimator = ml.Transforms.Concatenate("Features", nameof(Apartment.Area), nameof(Apartment.Floor), nameof(Apartment.Age))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Apartment.Heat)));
        var curve = new LearningCurve(ml, estimator, nameof(Apartment.Heat));
        foreach (var point in curve.Draw(ml.Data.LoadFromEnumerable(apartments)))
        {
            Console.WriteLine(FormattableString.Invariant($"{point.Share:P0}: RMSE {point.RootMeanSquaredError:F2}, MAE {point.MeanAbsoluteError:F2}"));
        }
    }
}
