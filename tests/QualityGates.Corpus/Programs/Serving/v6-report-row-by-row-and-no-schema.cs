// corpus: A trainer writes a report of its predictions row by row and saves the model without the schema of its rows.
// library: ML.NET
// axis: class with methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Diamonds;

public sealed class Diamond
{
    [LoadColumn(0)] public float Carat { get; set; }
    [LoadColumn(1)] public string Cut { get; set; } = "";
    [LoadColumn(2)] public float Price { get; set; }
}

public sealed class Estimate
{
    public float Score { get; set; }
}

public sealed class DiamondTrainer
{
    private readonly MLContext _ml = new(seed: 11);

    public void Run(string input, string output)
    {
        var rows = _ml.Data.LoadFromTextFile<Diamond>(input, separatorChar: ',', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var pipeline = _ml.Transforms.Categorical.OneHotEncoding("Cut")
            .Append(_ml.Transforms.Concatenate("Features", "Carat", "Cut"))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: "Price"));
        var model = pipeline.Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Price");
        if (metrics.RSquared < 0.8 || metrics.MeanAbsoluteError > 900)
        {
            throw new InvalidOperationException("The model is not good enough to be saved.");
        }

        WriteReport(model, parts.TestSet);
        _ml.Model.Save(model, null, output); // expect: MLQ6005
    }

    private void WriteReport(ITransformer model, IDataView test)
    {
        using var engine = _ml.Model.CreatePredictionEngine<Diamond, Estimate>(model);
        using var report = new StreamWriter("report.csv");
        foreach (var diamond in _ml.Data.CreateEnumerable<Diamond>(test, reuseRowObject: false))
        {
            var estimate = engine.Predict(diamond); // expect: MLQ6003
            report.WriteLine(FormattableString.Invariant($"{diamond.Price};{estimate.Score}"));
        }
    }
}
