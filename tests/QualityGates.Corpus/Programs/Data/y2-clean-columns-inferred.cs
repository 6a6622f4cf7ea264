// corpus: AutoML infers the columns of a csv file about loans, and its options make the loader.
// library: ML.NET AutoML
// axis: InferColumns
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Loans;

public static class Program
{
    private const string Loans = "loans.csv";

    public static void Main()
    {
        var ml = new MLContext(seed: 18);
        var columns = ml.Auto().InferColumns(Loans, labelColumnName: "repaid", groupColumns: false);
        columns.TextLoaderOptions.MissingRealsAsNaNs = true;
        TextLoader loader = ml.Data.CreateTextLoader(columns.TextLoaderOptions);
        var loans = loader.Load(Loans);

        var split = ml.Data.TrainTestSplit(loans, testFraction: 0.2, seed: 18);
        var model = ml.Transforms.Concatenate("Features", "amount", "income", "months")
            .Append(ml.BinaryClassification.Trainers.FastTree("repaid"))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "repaid");
        File.WriteAllText("loans.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss }));
    }
}
