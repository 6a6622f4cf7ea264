// corpus: Folds are run and their mean returned, and so is the final evaluation.
// library: ML.NET
// axis: void methods of a trainer
using Microsoft.ML;
using Microsoft.ML.Data;

public class Mushroom
{
    [LoadColumn(0)] public string Cap { get; set; } = "";
    [LoadColumn(1)] public string Odor { get; set; } = "";
    [LoadColumn(2)] public bool Label { get; set; }
}

public class MushroomTrainer
{
    private readonly MLContext _ml = new MLContext(seed: 11);
    private readonly DataOperationsCatalog.TrainTestData _split;
    private readonly IEstimator<ITransformer> _pipeline;

    public MushroomTrainer(string file)
    {
        _split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Mushroom>(file, separatorChar: ','), testFraction: 0.2);
        _pipeline = _ml.Transforms.Categorical.OneHotEncoding("Cap")
            .Append(_ml.Transforms.Categorical.OneHotEncoding("Odor"))
            .Append(_ml.Transforms.Concatenate("Features", "Cap", "Odor"))
            .Append(_ml.BinaryClassification.Trainers.FastTree());
    }

    public double CrossValidate()
    {
        Console.WriteLine("Cross-validating...");
        var folds = _ml.BinaryClassification.CrossValidate(_split.TrainSet, _pipeline);
        Console.WriteLine("done.");
        return folds.Average(fold => fold.Metrics.AreaUnderRocCurve);
    }

    public (ITransformer Model, BinaryClassificationMetrics Metrics) Train()
    {
        var model = _pipeline.Fit(_split.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(_split.TestSet));
        return (model, metrics);
    }
}
