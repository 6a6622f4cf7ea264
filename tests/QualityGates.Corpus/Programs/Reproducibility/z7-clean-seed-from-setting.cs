// corpus: The seed of context and split is read from the configuration of the program.
// library: ML.NET
// axis: service
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Settings;

public sealed class Pump
{
    [LoadColumn(0)] public float Pressure { get; set; }
    [LoadColumn(1)] public float Turns { get; set; }
    [LoadColumn(2)] public float Litres { get; set; }
}

public sealed class PumpService(IConfiguration configuration)
{
    public RegressionMetrics Train(string file)
    {
        var seed = int.Parse(configuration["Training:Seed"] ?? "1", System.Globalization.CultureInfo.InvariantCulture);
        var ml = new MLContext(seed);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Pump>(file, ','), 0.2, seed: seed + 1);
        var model = ml.Transforms.Concatenate("Features", "Pressure", "Turns")
            .Append(ml.Regression.Trainers.FastTree("Litres"))
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Litres");
    }
}
