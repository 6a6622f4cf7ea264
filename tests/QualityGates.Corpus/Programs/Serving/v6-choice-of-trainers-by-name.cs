// corpus: A study chooses its trainer by name and keeps it in a dictionary of functions; two of the trainers read the file in each pass; the winner is saved without a schema.
// library: ML.NET
// axis: dictionary of functions
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Studies;

internal sealed class Crop
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Soil { get; set; } = "";
    [LoadColumn(2)] public float Rain { get; set; }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 14);
        var trainers = new Dictionary<string, Func<IEstimator<ITransformer>>>
        {
            ["sdca"] = () => ml.BinaryClassification.Trainers.SdcaLogisticRegression(), // expect: MLQ6008
            ["trees"] = () => ml.BinaryClassification.Trainers.FastTree(),
        };
        var crops = ml.Data.LoadFromTextFile<Crop>("crops.csv", separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(crops, testFraction: 0.2);
        var features = ml.Transforms.Categorical.OneHotEncoding(nameof(Crop.Soil))
            .Append(ml.Transforms.Concatenate("Features", nameof(Crop.Soil), nameof(Crop.Rain)));
        var model = features.Append(trainers[args.Length > 0 ? args[0] : "trees"]()).Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        if (metrics.AreaUnderRocCurve < 0.7 || metrics.F1Score < 0.5)
        {
            return 1;
        }

        Save(ml, model); // expect: MLQ6005
        return 0;
    }

    private static void Save(MLContext ml, ITransformer model, DataViewSchema? schema = null)
    {
        using var stream = new FileStream("crops.zip", FileMode.Create, FileAccess.Write);
        ml.Model.Save(model, schema, stream);
    }
}
