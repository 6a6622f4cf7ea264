// corpus: The base class of the jobs fits and saves what its subclasses describe; neither it nor any subclass evaluates.
// library: ML.NET
// axis: base class, helper in another file
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Demand;

public sealed class StoreDemandJob : TrainingJob
{
    protected override IDataView LoadRows() => Context.Data.LoadFromTextFile<Sale>("sales.tsv");

    protected override IEstimator<ITransformer> Describe() =>
        Context.Transforms.Concatenate("Features", "Weekday", "Price", "Promotion")
            .Append(Context.Regression.Trainers.LightGbm(labelColumnName: "Sold"));
}

public class Sale
{
    [LoadColumn(0)] public float Weekday;
    [LoadColumn(1)] public float Price;
    [LoadColumn(2)] public float Promotion;
    [LoadColumn(3)] public float Sold;
}

public static class Program
{
    public static void Main(string[] args) => new StoreDemandJob().Run(args.Length > 0 ? args[0] : "demand.zip");
}
