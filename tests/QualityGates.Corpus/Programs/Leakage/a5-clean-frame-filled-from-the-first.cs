// corpus: A frame of cars is cut first; the median of the first part fills the gaps of both parts.
// library: Microsoft.Data.Analysis, ML.NET
// axis: frames, helper
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cars;

public static class CarPrices
{
    private static readonly string[] Inputs = ["Power", "Weight", "Age"];

    public static RegressionMetrics Run(Stream text)
    {
        var cars = DataFrame.LoadCsv(
            text,
            columnNames: ["Power", "Weight", "Age", "Price"],
            dataTypes: [typeof(float), typeof(float), typeof(float), typeof(float)],
            cultureInfo: CultureInfo.InvariantCulture);
        var count = (int)cars.Rows.Count;
        var border = count * 4 / 5;
        var train = cars[Enumerable.Range(0, border)];
        var test = cars[Enumerable.Range(border, count - border)];
        foreach (var name in Inputs)
        {
            var usual = (float)train[name].Median();
            Fill(train, name, usual);
            Fill(test, name, usual);
        }

        var ml = new MLContext(seed: 19);
        var model = ml.Transforms.Concatenate("Features", Inputs).Append(ml.Regression.Trainers.FastTree("Price")).Fit(train);
        return ml.Regression.Evaluate(model.Transform(test), "Price");
    }

    private static void Fill(DataFrame frame, string name, float usual)
    {
        frame[name] = frame[name].FillNulls(usual);
    }
}
