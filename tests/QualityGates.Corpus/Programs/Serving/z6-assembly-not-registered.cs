// corpus: The project saves a model with a mapping and loads it from the same path, has the factory and registers its assembly nowhere.
// library: ML.NET
// axis: train and predict in one console
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

internal static class Program
{
    private const string ModelFile = "pumps.zip";

    private static void Main(string[] args)
    {
        if (args.Length > 0 && args[0] == "train")
        {
            Train();
        }
        else
        {
            Predict();
        }
    }

    private static void Train()
    {
        var ml = new MLContext(seed: 2);
        var data = ml.Data.LoadFromTextFile<Pump>("pumps.csv", separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(data, seed: 2);
        var model = ml.Transforms.CustomMapping<Pump, Ratio>(PumpRatio.Map, "PumpRatio")
            .Append(ml.Transforms.Concatenate("Features", "Pressure", "PerWatt"))
            .Append(ml.BinaryClassification.Trainers.FastTree("Broken"))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Broken");
        File.WriteAllText("pumps.txt", FormattableString.Invariant($"{metrics.AreaUnderRocCurve} {metrics.F1Score}"));
        ml.Model.Save(model, data.Schema, ModelFile);
    }

    private static void Predict()
    {
        var ml = new MLContext(seed: 2);
        var model = ml.Model.Load(ModelFile, out _); // expect: MLQ6010
        using var engine = ml.Model.CreatePredictionEngine<Pump, Verdict>(model);
        var verdict = engine.Predict(new Pump { Pressure = 3.5f, Watts = 900 });
        Console.WriteLine(verdict.PredictedLabel ? "look at it" : "fine");
    }
}

[CustomMappingFactoryAttribute("PumpRatio")]
internal sealed class PumpRatio : CustomMappingFactory<Pump, Ratio>
{
    public static void Map(Pump pump, Ratio ratio) => ratio.PerWatt = pump.Pressure / Math.Max(pump.Watts, 1f);

    public override Action<Pump, Ratio> GetMapping() => Map;
}

internal sealed class Pump
{
    [LoadColumn(0)] public float Pressure { get; set; }

    [LoadColumn(1)] public float Watts { get; set; }

    [LoadColumn(2)] public bool Broken { get; set; }
}

internal sealed class Ratio
{
    public float PerWatt { get; set; }
}

internal sealed class Verdict
{
    public bool PredictedLabel { get; set; }
}
