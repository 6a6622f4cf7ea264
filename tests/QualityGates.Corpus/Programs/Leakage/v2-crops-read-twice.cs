// corpus: A loader reads and divides the file each time it is asked; the tester shuffles with a seed of its own before it divides.
// library: ML.NET
// axis: two reads of one file, two classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Crops;

public sealed class Field
{
    [LoadColumn(0)] public float Nitrogen { get; set; }
    [LoadColumn(1)] public float Rain { get; set; }
    [LoadColumn(2)] public float Tons { get; set; }
}

public sealed class CropTrainer(MLContext ml)
{
    public ITransformer Train(string path)
    {
        var fields = ml.Data.LoadFromTextFile<Field>(path, separatorChar: ',', hasHeader: true);
        var part = ml.Data.TrainTestSplit(fields, testFraction: 0.3).TrainSet;
        var pipeline = ml.Transforms.Concatenate("Features", "Nitrogen", "Rain").Append(ml.Regression.Trainers.Gam("Tons"));
        return pipeline.Fit(part);
    }
}

public sealed class CropTester(MLContext ml)
{
    public RegressionMetrics Test(ITransformer model, string path)
    {
        var fields = ml.Data.LoadFromTextFile<Field>(path, separatorChar: ',', hasHeader: true);
        var shuffled = ml.Data.ShuffleRows(fields, seed: 11);
        var part = ml.Data.TrainTestSplit(shuffled, testFraction: 0.3).TestSet;
        return ml.Regression.Evaluate(model.Transform(part), "Tons");
    }
}

public static class Program
{
    private const string Path = "fields.csv";

    public static int Main()
    {
        var ml = new MLContext(seed: 2);
        var model = new CropTrainer(ml).Train(Path);
        var metrics = new CropTester(ml).Test(model, Path); // expect: MLQ2004
        return metrics.MeanAbsoluteError < 0.4 ? 0 : 1;
    }
}
