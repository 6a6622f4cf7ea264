// corpus: A generic base class makes a context without seed; one derived trainer steps through rows in random order, the other grows trees, which need none.
// library: ML.NET
// axis: base class
using Depot.Training;
using Microsoft.ML;
using Microsoft.ML.Data;

var hours = new HoursTrainer("parcels.csv").Run();
var refunds = new RefundTrainer("complaints.csv").Run();
File.WriteAllText("metrics.json", System.Text.Json.JsonSerializer.Serialize(new
{
    hours.Metrics.MeanAbsoluteError,
    hours.Metrics.RSquared,
    refunds.Metrics.AreaUnderRocCurve,
    refunds.Metrics.F1Score,
}));

internal sealed class HoursTrainer(string file) : ModelTrainer<Parcel, RegressionMetrics>(file)
{
    protected override IEstimator<ITransformer> Pipeline() => Context.Transforms.Concatenate("Features", nameof(Parcel.Weight), nameof(Parcel.Distance))
        .Append(Context.Transforms.NormalizeMeanVariance("Features"))
        .Append(Context.Regression.Trainers.OnlineGradientDescent(numberOfIterations: 20));

    protected override RegressionMetrics Judge(IDataView scored) => Context.Regression.Evaluate(scored);
}

internal sealed class RefundTrainer(string file) : ModelTrainer<Complaint, BinaryClassificationMetrics>(file)
{
    protected override IEstimator<ITransformer> Pipeline() => Context.Transforms.Concatenate("Features", nameof(Complaint.DaysLate), nameof(Complaint.Calls))
        .Append(Context.BinaryClassification.Trainers.FastTree(numberOfLeaves: 12));

    protected override BinaryClassificationMetrics Judge(IDataView scored) => Context.BinaryClassification.Evaluate(scored);
}
