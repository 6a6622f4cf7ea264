// corpus: The fare is copied to the column that trainer and evaluator expect when they are told nothing.
// library: ML.NET
// axis: helper class, interface
using Microsoft.ML;
using Microsoft.ML.Data;

public class TaxiTrip
{
    [LoadColumn(0)] public string VendorId { get; set; } = "";
    [LoadColumn(1)] public float TripDistance { get; set; }
    [LoadColumn(2)] public float FareAmount { get; set; }
}

public interface IModelEvaluator
{
    RegressionMetrics Evaluate(ITransformer model, IDataView test);
}

public sealed class RegressionEvaluator(MLContext ml) : IModelEvaluator
{
    public RegressionMetrics Evaluate(ITransformer model, IDataView test)
    {
        var predictions = model.Transform(test);
        return ml.Regression.Evaluate(predictions);
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 0);
        var train = ml.Data.LoadFromTextFile<TaxiTrip>(args[0], separatorChar: ',', hasHeader: true);
        var test = ml.Data.LoadFromTextFile<TaxiTrip>(args[1], separatorChar: ',', hasHeader: true);
        var model = ml.Transforms.CopyColumns("Label", nameof(TaxiTrip.FareAmount))
            .Append(ml.Transforms.Categorical.OneHotEncoding("Vendor", nameof(TaxiTrip.VendorId)))
            .Append(ml.Transforms.Concatenate("Features", "Vendor", nameof(TaxiTrip.TripDistance)))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(train);
        IModelEvaluator evaluator = new RegressionEvaluator(ml);
        var metrics = evaluator.Evaluate(model, test);
        return metrics.RSquared > 0.8 && metrics.RootMeanSquaredError < 5 ? 0 : 1;
    }
}
