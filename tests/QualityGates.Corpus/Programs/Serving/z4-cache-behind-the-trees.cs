// corpus: A pipeline puts its cache behind the trees, where it keeps predictions nobody asks for.
// library: ML.NET
// axis: library, class of an experiment
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Crops;

public class CropRow
{
    [LoadColumn(0)]
    public float Rain { get; set; }

    [LoadColumn(1)]
    public float Sun { get; set; }

    [LoadColumn(2)]
    public string Soil { get; set; } = "";

    [LoadColumn(3)]
    public float Tons { get; set; }
}

public sealed class CropExperiment
{
    private readonly MLContext mlContext = new(seed: 8);

    public RegressionMetrics Run(string csv)
    {
        var crops = mlContext.Data.LoadFromTextFile<CropRow>(csv, separatorChar: ',', hasHeader: true);
        var parts = mlContext.Data.TrainTestSplit(crops, testFraction: 0.2, seed: 8);

        var features = mlContext.Transforms.Categorical.OneHotEncoding("SoilEncoded", nameof(CropRow.Soil))
            .Append(mlContext.Transforms.Concatenate("Features", nameof(CropRow.Rain), nameof(CropRow.Sun), "SoilEncoded"));
        var trees = features.Append(mlContext.Regression.Trainers.FastTree(labelColumnName: nameof(CropRow.Tons)));
        var cached = trees.AppendCacheCheckpoint(mlContext); // expect: MLQ6008

        var model = cached.Fit(parts.TrainSet);
        return mlContext.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(CropRow.Tons));
    }
}
