// corpus: A frame is filtered into train and test by the column the lab filled in, and the rare rows are repeated in the train frame only.
// library: Microsoft.Data.Analysis, ML.NET
// axis: DataFrame
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Assay;

public static class Frames
{
    public static DataFrame Where(this DataFrame frame, string column, string value) =>
        frame.Filter(((StringDataFrameColumn)frame.Columns[column]).ElementwiseEquals(value));

    public static DataFrame Repeat(this DataFrame frame, string column, int times)
    {
        var indices = new List<int>();
        for (var row = 0; row < frame.Rows.Count; row++)
        {
            var again = frame.Columns[column][row] is true ? times : 1;
            indices.AddRange(Enumerable.Repeat(row, again));
        }

        return frame[indices];
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine("assay <measurements.csv>");
            return 2;
        }

        using var stream = File.OpenRead(args[0]);
        var frame = DataFrame.LoadCsv(
            stream,
            dataTypes: [typeof(string), typeof(float), typeof(float), typeof(float), typeof(bool)],
            columnNames: ["Part", "Acid", "Sugar", "Alcohol", "Spoilt"],
            cultureInfo: CultureInfo.InvariantCulture);

        var train = frame.Where("Part", "train").Repeat("Spoilt", times: 4);
        var test = frame.Where("Part", "test");

        var ml = new MLContext(seed: 19);
        var model = ml.Transforms.Concatenate("Features", "Acid", "Sugar", "Alcohol")
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Spoilt"))
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), labelColumnName: "Spoilt");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"recall {metrics.PositiveRecall:F3}, precision {metrics.PositivePrecision:F3}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"AUPRC {metrics.AreaUnderPrecisionRecallCurve:F3}, AUC {metrics.AreaUnderRocCurve:F3}"));
        return 0;
    }
}
