// corpus: A base class copies the price to the label, and the list of features of the derived class still names the price.
// library: ML.NET
// axis: base class
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Boats;

public sealed class Boat
{
    [LoadColumn(0)] public float Length { get; set; }

    [LoadColumn(1)] public float Built { get; set; }

    [LoadColumn(2)] public float Power { get; set; }

    [LoadColumn(3)] public float Price { get; set; }
}

public abstract class Experiment(MLContext ml)
{
    protected MLContext Ml { get; } = ml;

    protected abstract IEstimator<ITransformer> Features();

    public RegressionMetrics Run(IDataView rows)
    {
        var parts = Ml.Data.TrainTestSplit(rows, 0.25);
        var model = Ml.Transforms.CopyColumns("Label", "Price")
            .Append(Features()) // expect: MLQ2008
            .Append(Ml.Regression.Trainers.FastTree())
            .Fit(parts.TrainSet);
        return Ml.Regression.Evaluate(model.Transform(parts.TestSet));
    }
}

public sealed class BoatExperiment(MLContext ml) : Experiment(ml)
{
    private static readonly string[] Names = ["Length", "Built", "Power", "Price"];

    protected override IEstimator<ITransformer> Features() => Ml.Transforms.Concatenate("Features", Names);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 14);
        var rows = ml.Data.LoadFromTextFile<Boat>(args[0], separatorChar: ';', hasHeader: true);
        var metrics = new BoatExperiment(ml).Run(rows);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE {metrics.MeanAbsoluteError:F0}, R² {metrics.RSquared:F3}"));
    }
}
