// corpus: The metrics of all folds are written into a text, line by line, and the text goes to the screen only.
// library: ML.NET
// axis: string builder, interpolated handler
// scores: MLQ3008
using System.Globalization;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Folds
{
    public static void Main()
    {
        var ml = new MLContext(seed: 9);
        var rows = ml.Data.LoadFromBinary("claims.idv");
        var folds = ml.Regression.CrossValidate(rows, ml.Regression.Trainers.LightGbm(), numberOfFolds: 4); // expect: MLQ3008
        var table = new StringBuilder("fold   MAE    R2\n");
        foreach (var fold in folds)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{fold.Fold,4} {fold.Metrics.MeanAbsoluteError:F3} {fold.Metrics.RSquared:F3}");
        }

        Console.Write(table);
    }
}
