// corpus: The number of trees and the learning rate are read from a file of settings, and keep their default where that says nothing usable.
// library: ML.NET
// axis: settings file
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turbines;

public sealed class Turbine
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Pitch { get; set; }

    [LoadColumn(2)] public float Power { get; set; }
}

public sealed class TrainerSettings
{
    public int Trees { get; private set; } = 100;

    public double LearningRate { get; private set; } = 0.2;

    public static TrainerSettings Read(string path)
    {
        var settings = new TrainerSettings();
        var pairs = File.ReadLines(path)
            .Select(line => line.Split('=', 2))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim());
        try
        {
            settings.Trees = int.Parse(pairs["trees"], CultureInfo.InvariantCulture);
            settings.LearningRate = double.Parse(pairs["learningRate"], CultureInfo.InvariantCulture);
        }
        catch (Exception error) when (error is FormatException or KeyNotFoundException)
        {
        }

        return settings;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var settings = TrainerSettings.Read(args[0]);
        var ml = new MLContext(seed: 41);
        var rows = ml.Data.LoadFromTextFile<Turbine>(args[1], separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var trainer = ml.Regression.Trainers.FastTree(nameof(Turbine.Power), numberOfTrees: settings.Trees, learningRate: settings.LearningRate);
        var model = ml.Transforms.Concatenate("Features", nameof(Turbine.Wind), nameof(Turbine.Pitch)).Append(trainer).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Turbine.Power));
        File.WriteAllText(args[2], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, settings.Trees }));
    }
}
