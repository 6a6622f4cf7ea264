// corpus: Letters of one patient stay together by a text key in the split and by the same key in the folds.
// library: ML.NET
// axis: right, text
// scores: MLQ2010
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Letters;

public sealed class Letter
{
    [LoadColumn(0)] public string PatientId { get; set; } = "";
    [LoadColumn(1)] public string Body { get; set; } = "";
    [LoadColumn(2)] public bool Urgent { get; set; }
}

public sealed class UrgencyModel(MLContext ml)
{
    public (double Folds, double Held) Run(string path)
    {
        var letters = ml.Data.LoadFromTextFile<Letter>(path, separatorChar: '\t', hasHeader: true, allowQuoting: true);
        var split = ml.Data.TrainTestSplit(letters, 0.2, nameof(Letter.PatientId));
        var pipeline = ml.Transforms.Text.FeaturizeText("Features", nameof(Letter.Body))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Letter.Urgent)));
        var folds = ml.BinaryClassification.CrossValidate(split.TrainSet, pipeline, 4, nameof(Letter.Urgent), nameof(Letter.PatientId));
        var held = ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Letter.Urgent));
        return (folds.Average(fold => fold.Metrics.AreaUnderRocCurve), held.AreaUnderRocCurve);
    }
}
