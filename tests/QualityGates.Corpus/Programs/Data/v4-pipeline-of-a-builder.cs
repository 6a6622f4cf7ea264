// corpus: A builder puts the pipeline together, and the caller has the rows; one name is not among them.
// library: ML.NET
// axis: call
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Builder;

public sealed class Machine
{
    [LoadColumn(0)] public float Torque { get; set; }
    [LoadColumn(1)] public float Speed { get; set; }
    [LoadColumn(2)] public string Kind { get; set; } = "";
    [LoadColumn(3)] public bool Failed { get; set; }
}

public static class PipelineBuilder
{
    public static IEstimator<ITransformer> Build(MLContext ml, params string[] numbers) =>
        ml.Transforms.Categorical.OneHotHashEncoding("KindHash", "Type")
            .Append(ml.Transforms.Concatenate("Features", [.. numbers, "KindHash"]))
            .Append(ml.BinaryClassification.Trainers.FastTree("Failed"));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var rows = ml.Data.LoadFromTextFile<Machine>(args[0], hasHeader: true, separatorChar: '\t');
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var pipeline = PipelineBuilder.Build(ml, "Torque", "Speed"); // expect: MLQ4007
        var model = pipeline.Fit(parts.TrainSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "Failed").F1Score);
    }
}
