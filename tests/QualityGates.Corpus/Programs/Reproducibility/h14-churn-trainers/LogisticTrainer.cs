using Microsoft.ML;

namespace Churn;

public sealed class LogisticTrainer : TrainerBase
{
    protected override IEstimator<ITransformer> Pipeline()
    {
        var t = Ml.Transforms;
        return t.Categorical.OneHotEncoding("PlanVector", nameof(Subscriber.Plan))
            .Append(t.NormalizeMinMax("Numbers", nameof(Subscriber.Usage)))
            .Append(t.Concatenate("Features", "PlanVector", "Numbers"))
            .Append(Ml.BinaryClassification.Trainers.SdcaLogisticRegression(labelColumnName: nameof(Subscriber.Left)));
    }
}
