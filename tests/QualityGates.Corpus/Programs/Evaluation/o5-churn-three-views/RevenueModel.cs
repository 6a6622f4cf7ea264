using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Churn;

public sealed class RevenueModel(MLContext ml)
{
    public RegressionPredictionTransformer<FastTreeRegressionModelParameters>? Trees { get; private set; }

    public void Learn(SubscriberData data)
    {
        var features = ml.Transforms.Concatenate("Features", LeavingModel.Inputs).Fit(data.Train);
        var train = features.Transform(data.Train);
        Trees = ml.Regression.Trainers.FastTree(nameof(Subscriber.NextYear), numberOfTrees: 150).Fit(train);

        var metrics = ml.Regression.Evaluate(Trees.Transform(features.Transform(data.Test)), nameof(Subscriber.NextYear)); // expect: MLQ3005
        if (metrics.RSquared < 0.4)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"R2 of {metrics.RSquared:F3} is too little."));
        }

        var importance = ml.Regression.PermutationFeatureImportance(Trees, train, nameof(Subscriber.NextYear), permutationCount: 10); // expect: MLQ3007
        for (var i = 0; i < importance.Length; i++)
        {
            Console.WriteLine($"{LeavingModel.Inputs[i],-16} {importance[i].MeanAbsoluteError.Mean:F3}");
        }
    }
}
