// corpus: Contexts without seed that load, transform, evaluate, or train with what has a constant seed of its own.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

public sealed class Claim
{
    [LoadColumn(0)] public bool Fraud { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
}

public sealed class Scoring
{
    private readonly MLContext _ml = new();

    public IEnumerable<float> Score(string model, string rows)
    {
        var loaded = _ml.Model.Load(model, out _);
        return loaded.Transform(_ml.Data.LoadFromTextFile<Claim>(rows)).GetColumn<float>("Probability").ToList();
    }
}

public sealed class TreeTraining
{
    public CalibratedBinaryClassificationMetrics Measure(string path)
    {
        var ml = new MLContext();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Claim>(path), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Amount", "Age")
            .Append(ml.BinaryClassification.Trainers.FastTree("Fraud"))
            .Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Fraud");
    }

    public double MeanAuc(string path)
    {
        var ml = new MLContext();
        var trainer = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { LabelColumnName = "Fraud", Seed = 7 });
        var pipeline = ml.Transforms.Concatenate("Features", "Amount", "Age").Append(trainer);
        return ml.BinaryClassification.CrossValidate(ml.Data.LoadFromTextFile<Claim>(path), pipeline, 5, "Fraud").Average(fold => fold.Metrics.AreaUnderRocCurve);
    }
}
