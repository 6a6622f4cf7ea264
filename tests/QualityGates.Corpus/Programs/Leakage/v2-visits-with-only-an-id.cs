// corpus: The rows have a column that is just called Id, or one whose contents nobody knows; a column of users is the label.
// library: ML.NET
// axis: silences of the page
// scores: MLQ2010
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Gates;

public sealed class Passage
{
    public string Id { get; set; } = "";
    public float Hour { get; set; }
    public float Speed { get; set; }
    public string UserId { get; set; } = "";
}

public sealed class WhoPassed(MLContext ml)
{
    public double Run(List<Passage> passages)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(passages), testFraction: 0.2);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Passage.UserId))
            .Append(ml.Transforms.Concatenate("Features", nameof(Passage.Hour), nameof(Passage.Speed)))
            .Append(ml.MulticlassClassification.Trainers.LightGbm());
        return ml.MulticlassClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).MacroAccuracy;
    }

    public double Unknown(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows);
        return ml.Regression.Evaluate(ml.Regression.Trainers.FastTree().Fit(split.TrainSet).Transform(split.TestSet)).MeanAbsoluteError;
    }
}
