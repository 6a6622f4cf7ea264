// corpus: Rows of a data base are divided; the query stands in a variable and has no order.
// library: ML.NET
// axis: library, text in a variable
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tills;

public sealed class Receipt
{
    public float Amount { get; set; }

    public float Items { get; set; }
}

public static class Receipts
{
    public static RegressionMetrics Study(DbProviderFactory factory, string connection)
    {
        var context = new MLContext(seed: 1);
        string commandText = "SELECT Amount, Items FROM Receipts";
        var source = new DatabaseSource(factory, connection, commandText); // expect: MLQ1010
        var rows = context.Data.CreateDatabaseLoader<Receipt>().Load(source);
        var split = context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 1);
        var model = context.Transforms.Concatenate("Features", nameof(Receipt.Items))
            .Append(context.Regression.Trainers.FastTree(labelColumnName: nameof(Receipt.Amount)))
            .Fit(split.TrainSet);
        return context.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Receipt.Amount));
    }
}
