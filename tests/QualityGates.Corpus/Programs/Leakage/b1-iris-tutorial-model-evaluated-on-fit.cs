// corpus: The quality of the flower classifier is measured by a helper on the very view it was fitted on, although a held-out part was made and forgotten.
// library: ML.NET
// axis: static methods of the program passing model and view, unused test part
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static readonly string DataPath = Path.Combine(AppContext.BaseDirectory, "Data", "iris.data");

    private static int Main()
    {
        var ml = new MLContext(seed: 0);
        IDataView all = ml.Data.LoadFromTextFile<IrisRow>(DataPath, separatorChar: ',', hasHeader: false);
        var split = ml.Data.TrainTestSplit(all, testFraction: 0.2);
        var model = BuildAndTrain(ml, split.TrainSet);
        return Judge(ml, model, split.TrainSet) ? 0 : 1; // expect: MLQ2003
    }

    private static ITransformer BuildAndTrain(MLContext ml, IDataView rows)
    {
        Console.WriteLine("=============== Create and Train the Model ===============");
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(IrisRow.Species))
            .Append(ml.Transforms.Concatenate("Features", "SepalLength", "SepalWidth", "PetalLength", "PetalWidth"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
        return pipeline.Fit(rows);
    }

    private static bool Judge(MLContext ml, ITransformer model, IDataView rows)
    {
        Console.WriteLine("=============== Evaluating Model accuracy ===============");
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(rows));
        Console.WriteLine($"*   MicroAccuracy: {metrics.MicroAccuracy:0.###}, MacroAccuracy: {metrics.MacroAccuracy:0.###}");
        return metrics.MacroAccuracy > 0.9;
    }
}

internal sealed class IrisRow
{
    [LoadColumn(0)] public float SepalLength { get; set; }
    [LoadColumn(1)] public float SepalWidth { get; set; }
    [LoadColumn(2)] public float PetalLength { get; set; }
    [LoadColumn(3)] public float PetalWidth { get; set; }
    [LoadColumn(4)] public string Species { get; set; } = "";
}
