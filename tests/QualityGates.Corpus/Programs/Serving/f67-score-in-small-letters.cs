// corpus: The class of the answers calls its members as nobody in the saved pipeline calls a column, so they stay zero.
// library: ML.NET
// axis: base class, field, camel case, pool
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Credit;

public class Applicant
{
    [LoadColumn(0)]
    public float Income { get; set; }

    [LoadColumn(1)]
    public float Debt { get; set; }

    [LoadColumn(2), ColumnName("Label")]
    public bool Defaulted { get; set; }
}

public abstract class Answer
{
    public float score; // expect: MLQ6006
}

public sealed class CreditAnswer : Answer
{
    [ColumnName("PredictedLabel")]
    public bool Refused { get; set; }
}

public static class CreditModel
{
    public static void Train(string csv, string target)
    {
        var context = new MLContext(seed: 3);
        var split = context.Data.TrainTestSplit(context.Data.LoadFromTextFile<Applicant>(csv, ',', hasHeader: true), seed: 3);
        var pipeline = context.Transforms.Concatenate("Features", "Income", "Debt")
            .Append(context.BinaryClassification.Trainers.LightGbm(numberOfIterations: 50));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = context.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        if (metrics.AreaUnderPrecisionRecallCurve < 0.6 || metrics.F1Score < 0.5)
        {
            throw new InvalidOperationException("not good enough");
        }
        context.Model.Save(model, split.TrainSet.Schema, target);
        var engine = context.Model.CreatePredictionEngine<Applicant, CreditAnswer>(model);
        Console.WriteLine(engine.Predict(new Applicant { Income = 30, Debt = 20 }).Refused);
        engine.Dispose();
    }

    public static void Serve(IServiceCollection services, string target) =>
        services.AddPredictionEnginePool<Applicant, CreditAnswer>().FromFile("credit", target, watchForChanges: true);
}
