// corpus: The options of a loader say separator, header and quotes of a file of complaints, whose texts are read word by word.
// library: ML.NET
// axis: TextLoader.Options from a factory, prose
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Complaints;

public sealed class Complaint
{
    [LoadColumn(0)] public string Text { get; set; } = "";

    [LoadColumn(1)] public float Days { get; set; }

    [LoadColumn(2)] public bool Refunded { get; set; }
}

public static class Layout
{
    public static TextLoader.Options Of(char separator)
    {
        var options = new TextLoader.Options { HasHeader = true };
        options.Separators = [separator];
        options.AllowQuoting = true;
        options.ReadMultilines = true;
        return options;
    }
}

public sealed class RefundModel(MLContext ml)
{
    public (double Auc, double F1) Judge(string folder)
    {
        var loader = ml.Data.CreateTextLoader<Complaint>(Layout.Of(','));
        var parts = ml.Data.TrainTestSplit(loader.Load(Path.Combine(folder, "complaints.csv")), testFraction: 0.2, seed: 5);
        var model = ml.Transforms.Text.FeaturizeText("Words", nameof(Complaint.Text))
            .Append(ml.Transforms.Concatenate("Features", "Words", nameof(Complaint.Days)))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Complaint.Refunded)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Complaint.Refunded));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
