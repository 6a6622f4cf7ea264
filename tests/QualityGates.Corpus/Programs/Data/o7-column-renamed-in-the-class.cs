// corpus: The property of a toll row has another column name, but the pipeline asks for the name of the property; a later step misspells a made column.
// library: ML.NET
// axis: service class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tolls;

public sealed class Passage
{
    [LoadColumn(0)] public float Axles { get; set; }

    [LoadColumn(1), ColumnName("gross_weight")] public float GrossWeight { get; set; }

    [LoadColumn(2)] public string Lane { get; set; } = "";

    [LoadColumn(3)] public float Toll { get; set; }
}

public sealed class TollModel
{
    private readonly MLContext _ml = new(seed: 1);

    public RegressionMetrics Run(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Passage>(path, separatorChar: ';', hasHeader: true, allowQuoting: true);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var pipeline = _ml.Transforms.Categorical.OneHotEncoding("LaneFlags", nameof(Passage.Lane))
            .Append(_ml.Transforms.Concatenate("Features", nameof(Passage.Axles), nameof(Passage.GrossWeight), "LaneFlags")) // expect: MLQ4007
            .Append(_ml.Regression.Trainers.FastTree(nameof(Passage.Toll)));
        var model = pipeline.Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Passage.Toll));
    }

    public RegressionMetrics Simple(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Passage>(path, separatorChar: ';', hasHeader: true, allowQuoting: true);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Inputs", "Axles", "gross_weight")
            .Append(_ml.Regression.Trainers.FastForest("Toll", "Input")) // expect: MLQ4007
            .Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), "Toll");
    }
}
