using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn;

public static class LeavingModel
{
    public static readonly string[] Inputs =
        [nameof(Subscriber.Months), nameof(Subscriber.Complaints), nameof(Subscriber.MinutesPerWeek), nameof(Subscriber.Fee)];

    public static ITransformer Fit(MLContext ml, IDataView train) =>
        ml.Transforms.Concatenate("Features", Inputs)
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Subscriber.Left), numberOfIterations: 20))
            .Fit(train);

    public static CalibratedBinaryClassificationMetrics Judge(MLContext ml, ITransformer model, IDataView rows)
    {
        var scored = model.Transform(rows);
        return ml.BinaryClassification.Evaluate(scored, labelColumnName: nameof(Subscriber.Left));
    }
}
