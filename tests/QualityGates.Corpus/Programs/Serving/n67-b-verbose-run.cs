// corpus: Rows are shown in builds for the debugger alone; a list is made of the rows once and asked for everything.
// library: ML.NET
// axis: conditional compilation, conditional method, materialised rows
// scores: MLQ6009
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rain;

internal sealed class RainTraining(MLContext ml)
{
    public double Run(string file, string later)
    {
        var rows = ml.Data.LoadFromTextFile<RainRow>(file, separatorChar: ',', hasHeader: true);
        Show(rows);
#if DEBUG
        Console.WriteLine(rows.Preview(3).RowView.Length);
#endif
        var rain = rows.GetColumn<float>(nameof(RainRow.Rain)).ToArray();
        Console.WriteLine(rain.Average() < rain.Max() / 100 ? "skewed" : "even");
        var model = ml.Transforms.Concatenate("Features", nameof(RainRow.Pressure), nameof(RainRow.Humidity))
            .Append(ml.Regression.Trainers.FastTree(nameof(RainRow.Rain)))
            .Fit(rows);
        var test = ml.Data.LoadFromTextFile<RainRow>(later, separatorChar: ',', hasHeader: true);
        return ml.Regression.Evaluate(model.Transform(test), nameof(RainRow.Rain)).RootMeanSquaredError;
    }

    [Conditional("DEBUG")]
    private static void Show(IDataView rows)
    {
        foreach (var row in rows.Preview(5).RowView)
        {
            Debug.WriteLine(row.Values.Length);
        }
    }
}

internal sealed class RainRow
{
    [LoadColumn(0)] public float Pressure { get; set; }
    [LoadColumn(1)] public float Humidity { get; set; }
    [LoadColumn(2)] public float Rain { get; set; }
}
