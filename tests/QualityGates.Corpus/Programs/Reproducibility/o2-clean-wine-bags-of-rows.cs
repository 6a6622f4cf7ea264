// corpus: A small bagging class draws bags of the training part by numbered seeds, and the rows left out by the same seed judge each bag.
// library: ML.NET
// axis: own ensemble class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wine;

public sealed class Bottle
{
    [LoadColumn(0)] public float Sugar { get; set; }

    [LoadColumn(1)] public float Alcohol { get; set; }

    [LoadColumn(2)] public float Sulphates { get; set; }

    [LoadColumn(3)] public float Quality { get; set; }
}

public sealed record Bag(ITransformer Model, double OutOfBag);

public sealed class Bagging(MLContext ml, IEstimator<ITransformer> estimator, string label)
{
    private const int FirstSeed = 500;

    public List<Bag> Bags { get; } = [];

    public Bagging Fit(IDataView training, int bags)
    {
        foreach (var seed in Enumerable.Range(FirstSeed, bags))
        {
            var drawn = ml.Data.BootstrapSample(training, seed);
            var leftOut = ml.Data.BootstrapSample(training, seed, complement: true);
            var model = estimator.Fit(drawn);
            Bags.Add(new Bag(model, ml.Regression.Evaluate(model.Transform(leftOut), label).MeanAbsoluteError));
        }

        return this;
    }

    public float[] Predict(IDataView rows)
    {
        var all = Bags.Select(bag => bag.Model.Transform(rows).GetColumn<float>("Score").ToArray()).ToArray();
        return Enumerable.Range(0, all[0].Length).Select(row => all.Average(one => one[row])).ToArray();
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 500);
        var bottles = ml.Data.LoadFromTextFile<Bottle>(args[0], separatorChar: ';', hasHeader: true);
        var split = ml.Data.TrainTestSplit(bottles, testFraction: 0.2);
        var estimator = ml.Transforms.Concatenate("Features", "Sugar", "Alcohol", "Sulphates")
            .Append(ml.Regression.Trainers.FastTree("Quality", numberOfTrees: 30));
        var bagging = new Bagging(ml, estimator, "Quality").Fit(split.TrainSet, bags: 8);

        var actual = split.TestSet.GetColumn<float>("Quality").ToArray();
        var errors = bagging.Predict(split.TestSet).Zip(actual, (predicted, truth) => predicted - truth).ToArray();
        File.WriteAllText(args[1], JsonSerializer.Serialize(new
        {
            mae = errors.Average(e => Math.Abs(e)),
            rmse = Math.Sqrt(errors.Average(e => e * e)),
            outOfBag = bagging.Bags.Average(bag => bag.OutOfBag),
        }));
    }
}
