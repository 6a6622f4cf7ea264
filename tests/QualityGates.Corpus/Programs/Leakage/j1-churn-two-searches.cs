// corpus: Two searches of AutoML divide customers into folds that were one-hot encoded and scaled by all of them.
// library: ML.NET AutoML
// axis: library
using Microsoft.ML;
using Microsoft.ML.AutoML;

namespace Telecom.Churn;

public sealed class ChurnSearches(MLContext ml, IDataView customers)
{
    public double ByFolds(uint seconds)
    {
        var encoded = ml.Transforms.Categorical.OneHotEncoding("PlanCode", "Plan").Fit(customers).Transform(customers);
        var experiment = ml.Auto().CreateBinaryClassificationExperiment(seconds);
        var result = experiment.Execute(encoded, numberOfCVFolds: 5, labelColumnName: "Churned"); // expect: MLQ2002
        return result.BestRun.Results.Average(run => run.ValidationMetrics.AreaUnderRocCurve);
    }

    public async Task<double> ByTrialsAsync(uint seconds, CancellationToken cancellation)
    {
        InputOutputColumnPair[] usage = [new("Minutes"), new("Calls")];
        var scaler = ml.Transforms.NormalizeMeanVariance(usage);
        var scaled = scaler.Fit(customers).Transform(customers);

        var pipeline = ml.Transforms.Concatenate("Features", "Minutes", "Calls")
            .Append(ml.Auto().BinaryClassification(labelColumnName: "Churned"));
        var experiment = ml.Auto().CreateExperiment();
        experiment.SetPipeline(pipeline);
        experiment.SetBinaryClassificationMetric(BinaryClassificationMetric.AreaUnderRocCurve, "Churned");
        experiment.SetTrainingTimeInSeconds(seconds);
        experiment.SetDataset(scaled, fold: 4); // expect: MLQ2002

        var best = await experiment.RunAsync(cancellation);
        return best.Metric;
    }
}
