// corpus: A builder of pipelines is told columns one by one, and the label as such.
// library: ML.NET
// axis: builder class
using Microsoft.ML;
using Microsoft.ML.Data;

public class Flight
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float DepartureDelay { get; set; }
    [LoadColumn(2)] public float ArrivalDelay { get; set; }
}

public sealed class PipelineBuilder(MLContext ml)
{
    private readonly List<string> _features = [];
    private string _label = "Label";

    public PipelineBuilder WithFeature(string name)
    {
        _features.Add(name);
        return this;
    }

    public PipelineBuilder WithLabel(string name)
    {
        _label = name;
        return this;
    }

    public IEstimator<ITransformer> Build() =>
        ml.Transforms.Concatenate("Features", [.. _features]).Append(ml.Regression.Trainers.FastTree(labelColumnName: _label));
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Flight>(args[0], separatorChar: ',', hasHeader: true));
        var pipeline = new PipelineBuilder(ml)
            .WithFeature(nameof(Flight.Distance))
            .WithFeature(nameof(Flight.DepartureDelay))
            .WithLabel(nameof(Flight.ArrivalDelay))
            .Build();
        var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Flight.ArrivalDelay));
        return metrics.MeanAbsoluteError < 15 ? 0 : 1;
    }
}
