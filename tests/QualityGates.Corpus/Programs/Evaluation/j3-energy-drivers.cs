// corpus: What drives the use of energy is measured on rows the models learned from: the train part, all rows by a helper, and a piece of the train part.
// library: ML.NET
// axis: console, helper class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy;

public sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float People { get; set; }

    [LoadColumn(2)] public float Insulation { get; set; }

    [LoadColumn(3)] public float Kilowatts { get; set; }

    [LoadColumn(4)] public string Class { get; set; } = "";
}

internal static class Drivers
{
    public static Dictionary<string, double> Of(MLContext ml, ITransformer model, IDataView houses) =>
        ml.Regression.PermutationFeatureImportance(model, model.Transform(houses), nameof(House.Kilowatts), permutationCount: 4)
            .ToDictionary(driver => driver.Key, driver => driver.Value.MeanAbsoluteError.Mean);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 55);
        var houses = ml.Data.LoadFromTextFile<House>(args[0], separatorChar: ';', hasHeader: true);
        var split = ml.Data.TrainTestSplit(houses, testFraction: 0.2, seed: 55);

        ITransformer use = Features(ml).Append(ml.Regression.Trainers.FastTree(nameof(House.Kilowatts))).Fit(split.TrainSet);
        var learned = use.Transform(split.TrainSet);
        var drivers = ml.Regression.PermutationFeatureImportance(use, learned, nameof(House.Kilowatts)); // expect: MLQ3007

        ITransformer forest = Features(ml).Append(ml.Regression.Trainers.FastForest(nameof(House.Kilowatts))).Fit(split.TrainSet);
        var ofForest = Drivers.Of(ml, forest, houses); // expect: MLQ3007

        var metrics = new[] { use, forest }
            .Select(model => ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(House.Kilowatts)))
            .Select(figures => new[] { figures.MeanAbsoluteError, figures.RSquared })
            .ToArray();
        var report = new
        {
            metrics,
            ofForest,
            drivers = drivers.ToDictionary(driver => driver.Key, driver => driver.Value.RootMeanSquaredError.Mean),
            classes = Classes(ml, split),
        };
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "drivers.json"), JsonSerializer.Serialize(report));
    }

    private static double[] Classes(MLContext ml, DataOperationsCatalog.TrainTestData split)
    {
        ITransformer model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(House.Class))
            .Append(Features(ml))
            .Append(ml.MulticlassClassification.Trainers.NaiveBayes())
            .Fit(split.TrainSet);
        var figures = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        var some = model.Transform(ml.Data.TakeRows(split.TrainSet, 500));
        var importance = ml.MulticlassClassification.PermutationFeatureImportance(model, some); // expect: MLQ3007
        return [figures.MacroAccuracy, figures.LogLoss, .. importance.Values.Select(value => value.MacroAccuracy.Mean)];
    }

    private static IEstimator<ITransformer> Features(MLContext ml) =>
        ml.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.People), nameof(House.Insulation));
}
