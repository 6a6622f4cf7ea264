// corpus: The class of predictions spells its fields in lower case, so nothing fills them.
// library: Microsoft.ML
// axis: row classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clickbait;

public class Headline
{
    [LoadColumn(0)]
    public string Text = "";

    [LoadColumn(1)]
    public bool Label;
}

public class HeadlinePrediction
{
    [ColumnName("PredictedLabel")]
    public bool IsClickbait;

    public float probability; // expect: MLQ6006
}

public static class Program
{
    public static void Main(string[] args)
    {
        var context = new MLContext(seed: 7);
        var data = context.Data.LoadFromTextFile<Headline>(args[0], hasHeader: true);
        var split = context.Data.TrainTestSplit(data, 0.25, seed: 7);
        var pipeline = context.Transforms.Text.FeaturizeText("Features", nameof(Headline.Text))
            .Append(context.BinaryClassification.Trainers.LbfgsLogisticRegression());
        var model = pipeline.Fit(split.TrainSet);
        var metrics = context.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        Console.WriteLine(FormattableString.Invariant($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}"));
        context.Model.Save(model, split.TrainSet.Schema, args[1]);

        var engine = context.Model.CreatePredictionEngine<Headline, HeadlinePrediction>(model);
        var prediction = engine.Predict(new Headline { Text = "You will not believe it" });
        Console.WriteLine(FormattableString.Invariant($"{prediction.IsClickbait} {prediction.probability}"));
    }
}
