// corpus: Sales of days are divided at random, most of them to the test part.
// library: ML.NET
// axis: program, trainer and predictor classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ShopForecast;

public static class Program
{
    private const string DataFile = "sales.csv";
    private const string ModelFile = "sales.zip";

    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 42);
        if (args.Length > 0 && args[0] == "train")
        {
            var trainer = new Trainer(ml);
            trainer.Train(DataFile, ModelFile);
        }
        else
        {
            var predictor = new Predictor(ml, ModelFile);
            Console.WriteLine($"tomorrow: {predictor.Predict(new Sale { Weekday = 2, Temperature = 18, Holiday = false }):F0}");
        }
    }
}

public sealed class Trainer
{
    private const double HeldOut = 0.8;
    private static readonly string[] FeatureColumns = ["ReceiptNumber", "Weekday", "Temperature", "HolidayNumber"];

    private readonly MLContext ml;

    public Trainer(MLContext ml) => this.ml = ml;

    public void Train(string dataFile, string modelFile)
    {
        var sales = ml.Data.LoadFromTextFile<Sale>(dataFile, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(sales, testFraction: HeldOut); // expect: MLQ2009 MLQ2013
        var pipeline = BuildPipeline();
        var model = pipeline.Fit(split.TrainSet);
        Evaluate(model, split.TestSet);
        ml.Model.Save(model, sales.Schema, modelFile);
    }

    private IEstimator<ITransformer> BuildPipeline() =>
        ml.Transforms.Conversion.ConvertType("HolidayNumber", nameof(Sale.Holiday))
            .Append(ml.Transforms.Concatenate("Features", FeatureColumns))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Sale.Total)));

    private void Evaluate(ITransformer model, IDataView test)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Sale.Total));
        File.WriteAllText("sales.txt", FormattableString.Invariant($"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F1}"));
    }
}

public sealed class Predictor
{
    private readonly PredictionEngine<Sale, SaleForecast> engine;

    public Predictor(MLContext ml, string modelFile)
    {
        var model = ml.Model.Load(modelFile, out _);
        engine = ml.Model.CreatePredictionEngine<Sale, SaleForecast>(model);
    }

    public float Predict(Sale sale) => engine.Predict(sale).Total;
}

public sealed class Sale
{
    [LoadColumn(0)] public DateTime Day { get; set; }
    [LoadColumn(1)] public float ReceiptNumber { get; set; }
    [LoadColumn(2)] public float Weekday { get; set; }
    [LoadColumn(3)] public float Temperature { get; set; }
    [LoadColumn(4)] public bool Holiday { get; set; }
    [LoadColumn(5)] public float Total { get; set; }
}

public sealed class SaleForecast
{
    [ColumnName("Score")] public float Total { get; set; }
}
