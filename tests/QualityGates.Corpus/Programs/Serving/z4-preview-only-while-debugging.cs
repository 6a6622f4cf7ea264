// corpus: A study looks at the first rows of its view only in builds for debugging and while a debugger is attached.
// library: ML.NET
// axis: library, DEBUG, Debugger.IsAttached
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Soccer;

public sealed class Match
{
    public float HomeForm { get; set; }

    public float AwayForm { get; set; }

    public float Goals { get; set; }
}

public sealed class GoalStudy(MLContext context)
{
    public RegressionMetrics Run(IEnumerable<Match> matches)
    {
        var rows = context.Data.LoadFromEnumerable(matches);
        Dump(rows);
        var split = context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 1);
        var model = context.Transforms.Concatenate("Features", "HomeForm", "AwayForm")
            .Append(context.Regression.Trainers.FastTree(labelColumnName: "Goals"))
            .Fit(split.TrainSet);
        var scored = model.Transform(split.TestSet);
        if (Debugger.IsAttached)
        {
            var preview = scored.Preview(20);
            Debug.WriteLine(preview.RowView.Length);
        }

        return context.Regression.Evaluate(scored, labelColumnName: "Goals");
    }

    [Conditional("DEBUG")]
    private static void Dump(IDataView rows)
    {
        foreach (var row in rows.Preview(5).RowView)
        {
            Debug.WriteLine(string.Join(", ", row.Values.Select(pair => $"{pair.Key}={pair.Value}")));
        }
    }
}
