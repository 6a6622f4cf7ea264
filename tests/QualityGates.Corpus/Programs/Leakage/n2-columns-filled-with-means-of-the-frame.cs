// corpus: Missing cells are filled with the mean of the whole column of a frame; afterwards the frame is cut into train and test part.
// library: Microsoft.Data.Analysis, ML.NET
// axis: loop over columns
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Hospital;

internal static class Program
{
    private static readonly string[] Vitals = ["Pulse", "Pressure", "Temperature", "Oxygen"];

    private static void Main(string[] args)
    {
        DataFrame frame = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
        FillGaps(frame); // expect: MLQ2001

        long cut = frame.Rows.Count * 8 / 10;
        DataFrame train = frame.Head((int)cut);
        DataFrame test = frame.Tail((int)(frame.Rows.Count - cut));

        var ml = new MLContext(seed: 1);
        var model = ml.Transforms.Conversion.ConvertType("Label", "Readmitted", Microsoft.ML.Data.DataKind.Boolean)
            .Append(ml.Transforms.Concatenate("Features", Vitals))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}"));
    }

    private static void FillGaps(DataFrame frame)
    {
        foreach (string name in Vitals)
        {
            var column = (SingleDataFrameColumn)frame[name];
            float mean = (float)column.Mean();
            column.FillNulls(mean, inPlace: true);
        }
    }
}
