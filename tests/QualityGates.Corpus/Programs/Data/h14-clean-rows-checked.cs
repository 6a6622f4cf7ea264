// corpus: Bad rows are counted, reported and limited, the loaders say what their files look like, and columns come from the rows or from earlier steps.
// library: ML.NET
// axis: counted catch, TryParse in a condition, ranges, copied columns, pipeline in parts
// scores: MLQ4010
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wine;

public sealed class WineRow
{
    [LoadColumn(0, 9)]
    [VectorType(10)]
    public float[] Chemistry { get; set; } = [];

    [LoadColumn(10)]
    public string Colour { get; set; } = "";

    [LoadColumn(11), ColumnName("Points")]
    public float Quality { get; set; }
}

public sealed class ManualRow
{
    public float Alcohol { get; set; }
    public float Points { get; set; }
}

public sealed class WineTraining
{
    private readonly MLContext ml = new(seed: 13);

    private IEstimator<ITransformer> Features() => ml.Transforms.Categorical.OneHotEncoding("ColourVector", nameof(WineRow.Colour))
        .Append(ml.Transforms.NormalizeMeanVariance("Scaled", nameof(WineRow.Chemistry)))
        .Append(ml.Transforms.Concatenate("Inputs", "Scaled", "ColourVector"))
        .Append(ml.Transforms.CopyColumns("Target", "Points"));

    public (double, double) FromFiles(string train, string test)
    {
        var loader = ml.Data.CreateTextLoader<WineRow>(separatorChar: ';', hasHeader: true, allowQuoting: true);
        var pipeline = Features().Append(ml.Regression.Trainers.OnlineGradientDescent("Target", "Inputs"));
        var model = pipeline.Fit(loader.Load(train));
        var metrics = ml.Regression.Evaluate(model.Transform(loader.Load(test)), labelColumnName: "Target");
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    public IReadOnlyList<ManualRow> ByHand(TextReader reader, Action<string> warn)
    {
        var rows = new List<ManualRow>();
        var bad = 0;
        while (reader.ReadLine() is { } line)
        {
            try
            {
                var cells = line.Split(';');
                if (!float.TryParse(cells[10], NumberStyles.Float, CultureInfo.InvariantCulture, out var alcohol))
                {
                    bad++;
                    continue;
                }
                rows.Add(new ManualRow { Alcohol = alcohol, Points = float.Parse(cells[11], CultureInfo.InvariantCulture) });
            }
            catch (Exception e) when (e is FormatException or IndexOutOfRangeException)
            {
                bad++;
            }
        }
        if (bad > 0)
        {
            warn($"{bad} rows could not be read");
        }
        return bad <= rows.Count / 100 ? rows : throw new InvalidDataException("more than one row in a hundred is broken");
    }

    public (double, double) Trees(string tsv)
    {
        var data = ml.Data.LoadFromTextFile<WineRow>(tsv);
        var split = ml.Data.TrainTestSplit(data, 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(WineRow.Chemistry)).Append(ml.Regression.Trainers.FastTree("Points")).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Points");
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
