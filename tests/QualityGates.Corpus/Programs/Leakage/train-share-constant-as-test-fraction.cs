// corpus: A constant named TrainShare is passed as test fraction.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ships;

public static class Program
{
    private static class Settings
    {
        public const double TrainShare = 0.7;
        public const string Data = "ships.csv";
    }

    public static int Main()
    {
        var ml = new MLContext(seed: 6);
        var ships = ml.Data.LoadFromTextFile<Ship>(Settings.Data, ';');
        var split = ml.Data.TrainTestSplit(ships, testFraction: Settings.TrainShare); // expect: MLQ2013
        var trained = ml.Regression.Trainers.FastTree(nameof(Ship.Fuel)).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(trained.Transform(split.TestSet), nameof(Ship.Fuel));
        return metrics is { RSquared: > 0.8, MeanAbsoluteError: < 3 } ? 0 : 1;
    }
}

public sealed class Ship
{
    [LoadColumn(0)] public float Fuel { get; set; }
    [LoadColumn(1, 5), VectorType(5)] public float[] Features { get; set; } = [];
}
