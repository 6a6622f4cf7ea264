// corpus: The metrics of all folds are written into a text, line by line, and the text goes to a file as well as to the screen.
// library: ML.NET
// axis: string builder, interpolated handler
// scores: MLQ3008
using System.Globalization;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

public static class KeptFolds
{
    public static void Main()
    {
        var ml = new MLContext(seed: 9);
        var rows = ml.Data.LoadFromBinary("claims.idv");
        var folds = ml.Regression.CrossValidate(rows, ml.Regression.Trainers.LightGbm(), numberOfFolds: 4);
        var table = new StringBuilder("fold,mae,r2\n");
        foreach (var fold in folds)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{fold.Fold},{fold.Metrics.MeanAbsoluteError:F3},{fold.Metrics.RSquared:F3}");
        }

        Console.Write(table);
        File.WriteAllText("folds.csv", table.ToString());
    }
}
