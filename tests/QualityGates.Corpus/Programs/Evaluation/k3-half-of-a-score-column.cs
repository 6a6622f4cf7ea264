// corpus: The property is called Confidence and takes the column Score; its base class holds the label; the transformed rows are counted at one half.
// library: ML.NET
// axis: attribute, base class, LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var rows = ml.Data.LoadFromTextFile<Visit>("visits.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Visit.Pages), nameof(Visit.Seconds))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Visit.Bought)))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Visit.Bought));
if (metrics.F1Score < 0.5 || metrics.AreaUnderRocCurve < 0.7)
{
    throw new InvalidOperationException("Visits are not told apart.");
}

var campaign = new Campaign(ml, model);
File.WriteAllLines("campaign.txt", campaign.Choose(parts.TestSet));

public sealed class Visit
{
    [LoadColumn(0)]
    public string Session { get; set; } = "";

    [LoadColumn(1)]
    public float Pages { get; set; }

    [LoadColumn(2)]
    public float Seconds { get; set; }

    [LoadColumn(3)]
    public bool Bought { get; set; }
}

public abstract class Prediction
{
    [ColumnName("PredictedLabel")]
    public bool Buys { get; set; }
}

public sealed class VisitPrediction : Prediction
{
    public string Session { get; set; } = "";

    [ColumnName("Score")]
    public float Confidence { get; set; }
}

public sealed class Campaign(MLContext ml, ITransformer model)
{
    private const float Least = 0.5f;

    public IEnumerable<string> Choose(IDataView visits)
    {
        var predicted = ml.Data.CreateEnumerable<VisitPrediction>(model.Transform(visits), reuseRowObject: false);
        return from visit in predicted
               where visit.Confidence >= Least // expect: MLQ3006
               orderby visit.Session
               select visit.Session;
    }
}
